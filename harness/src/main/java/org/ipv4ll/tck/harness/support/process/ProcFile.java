// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A file of the kernel about a process or task, which stays open: to open one costs ten times as
 * much as to read it again, and there are hundreds of hosts.
 */
final class ProcFile implements AutoCloseable {

  private static final int LONGEST = 4096;

  private final RandomAccessFile file;

  private ProcFile(RandomAccessFile file) {
    this.file = file;
  }

  /** Empty if there is no such file, as where the task has ended. */
  static Optional<ProcFile> open(Path path) {
    try {
      return Optional.of(new ProcFile(new RandomAccessFile(path.toFile(), "r")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What it says now; nothing once the task has ended. */
  String text() {
    var octets = new byte[LONGEST];
    try {
      file.seek(0);
      int length = Math.max(0, file.read(octets));
      return new String(octets, 0, length, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new SupportException("/proc: " + e.getMessage(), e);
    }
  }
}
