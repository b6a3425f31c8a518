package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
