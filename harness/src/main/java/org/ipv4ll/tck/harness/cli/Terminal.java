// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether somebody watches. */
final class Terminal {

  private static final Path OUTPUT = Path.of("/proc/self/fd/1");

  private Terminal() {}

  /** From Java 22 on there is a console even where the output goes to a file or a pipe. */
  static boolean isThere() {
    if (System.console() == null) {
      return false;
    }
    try {
      return !Files.exists(OUTPUT) || Files.readSymbolicLink(OUTPUT).startsWith("/dev");
    } catch (IOException e) {
      return false;
    }
  }

  /** What somebody types; empty once they have closed their end. */
  static Optional<String> line() {
    return Optional.ofNullable(System.console()).map(Console::readLine);
  }
}
