// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with a kept file. After a wanted change of a format run {@code mvn -pl reports
 * test -Dgolden.update=true}, look at the difference, and commit it.
 */
public final class Golden {

  private static final Path FILES = Path.of("src/test/resources/org/ipv4ll/tck/reports/golden");

  private Golden() {}

  public static void check(String name, Path actual) throws IOException {
    String text = Files.readString(actual);
    // A page is one long line; kept with a line for each tag its changes can be read.
    check(name, name.endsWith(".html") ? text.replace("><", ">\n<") : text);
  }

  public static void check(String name, String actual) throws IOException {
    Path kept = FILES.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(kept.getParent());
      Files.writeString(kept, actual);
    }
    assertThat(actual).as("golden file %s", kept).isEqualTo(Files.readString(kept));
  }
}
