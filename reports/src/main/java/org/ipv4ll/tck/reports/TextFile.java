// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A UTF-8 file that appears whole or not at all: a reader never meets half of a report. */
public final class TextFile {

  private TextFile() {}

  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same for who has nothing else to say about a failure.
   *
   * @throws ReportException naming the file, where it cannot be written
   */
  public static void put(Path file, String text) {
    try {
      write(file, text);
    } catch (IOException e) {
      throw new ReportException(file + ": cannot be written: " + e, e);
    }
  }

  public static void write(Path file, byte[] bytes) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    // Not createTempFile: its files are readable by their owner only, and root often writes here.
    Path unfinished = directory.resolve("." + file.getFileName() + ".unfinished");
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
