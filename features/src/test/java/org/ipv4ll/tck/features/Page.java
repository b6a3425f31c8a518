// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of docs/generated/ that is made from the resources, and so must say what they say. */
record Page(String name, List<String> lines) {

  static final Path DOCS = Path.of("../docs");
  private static final Path GENERATED = DOCS.resolve("generated");
  static final String UPDATE = "mvn -pl features test -Ddocs.update=true";

  /** Under every title, for people who want to edit the page by hand. */
  static final String NOTE = "<!-- Generated, do not edit. To write it anew: " + UPDATE + " -->";

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** The page as it is on disk, empty where it is not there. */
  String onDisk() {
    try {
      var file = GENERATED.resolve(name);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write() {
    try {
      Files.createDirectories(GENERATED);
      Files.writeString(GENERATED.resolve(name), text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "docs/generated/" + name;
  }
}
