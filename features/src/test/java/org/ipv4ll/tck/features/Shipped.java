// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The features as they stand in the sources, whether or not the index lists them. */
final class Shipped {

  static final Path FEATURES = Path.of("src/main/resources/org/ipv4ll/tck/features");

  private Shipped() {}

  /** In the order of their names. */
  static List<FeatureFile> files() {
    try (Stream<Path> files = Files.list(FEATURES)) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .sorted()
          .map(file -> new FeatureFile(file.getFileName().toString(), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> cases() {
    return files().stream().flatMap(file -> file.cases().stream()).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
