// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The {@code files} of a target file, laid out below a directory to be copied from there. */
public final class ProvidedFiles {

  private static final Path ROOT = Path.of("/");

  private ProvidedFiles() {}

  /**
   * Writes each text to its absolute path, taken below this directory.
   *
   * @throws TargetException if a path is not absolute
   */
  public static void write(Path below, Map<String, String> texts) throws IOException {
    for (var text : texts.entrySet()) {
      var place = below.resolve(relative(text.getKey()));
      Files.createDirectories(place.getParent());
      Files.writeString(place, text.getValue());
    }
  }

  private static Path relative(String path) {
    var place = Path.of(path).normalize();
    if (!place.isAbsolute() || place.getNameCount() == 0) {
      throw new TargetException("files: the path must be absolute: " + path);
    }
    return ROOT.relativize(place);
  }
}
