// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of docs/, which is beside the module. */
final class Pages {

  private static final Path DOCS = Path.of("../docs");

  private Pages() {}

  static String text(String name) {
    try {
      return Files.readString(DOCS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of a directory below docs/, one after another. */
  static String all(String directory) {
    try (var files = Files.list(DOCS.resolve(directory))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> text(DOCS.relativize(file).toString()))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the rows of a table begin that explain these names. */
  static List<String> rowsOf(Collection<String> names) {
    return names.stream().map(name -> "\n| `" + name + "` |").toList();
  }
}
