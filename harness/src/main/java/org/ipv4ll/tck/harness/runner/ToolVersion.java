// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.io.IOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.ipv4ll.tck.reports.model.Tool;

/** The version of this tool, and the commit that it was built of, from the manifest of its jar. */
public final class ToolVersion {

  private static final String NAME = "ipv4ll-tck";

  private ToolVersion() {}

  /** {@code development} where it does not run from a jar. */
  public static String text() {
    var version = ToolVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The same for run.json; commit and date where the build knew them. */
  public static Tool tool() {
    var attributes = attributes();
    return new Tool(
        NAME, text(), value(attributes, "Commit").orElse(null), date(attributes).orElse(null));
  }

  /** The day of the commit: the time of the build would make every build another one. */
  private static Optional<String> date(Attributes attributes) {
    return value(attributes, "Commit-Time").map(time -> time.substring(0, "2026-11-30".length()));
  }

  /** What a build without a repository does not know is left as Maven's placeholder. */
  private static Optional<String> value(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue(name)).filter(value -> !value.contains("$"));
  }

  private static Attributes attributes() {
    var source = ToolVersion.class.getProtectionDomain().getCodeSource();
    var place = source == null ? "" : source.getLocation().getPath();
    if (!place.endsWith(".jar")) {
      return new Attributes();
    }
    try (var jar = new JarFile(place)) {
      return Optional.ofNullable(jar.getManifest())
          .map(Manifest::getMainAttributes)
          .orElseGet(Attributes::new);
    } catch (IOException e) {
      return new Attributes(); // told, never judged by
    }
  }
}
