// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.process.TerminalSize;

/** Whether somebody watches, and how wide a line they see. */
public final class Terminal {

  /** Where a terminal does not say how wide it is. */
  private static final int USUAL_WIDTH = 80;

  private Terminal() {}

  /** From Java 22 on there is a console even where the output goes to a file or a pipe. */
  public static boolean isThere() {
    return System.console() != null && TerminalSize.columns().isPresent();
  }

  /** Columns of the terminal at this moment: it may be resized. */
  static int width() {
    int columns = TerminalSize.columns().orElse(0);
    return columns > 0 ? columns : ofEnvironment(System.getenv());
  }

  static int ofEnvironment(Map<String, String> environment) {
    var columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** What somebody types; empty once they have closed their end. */
  static Optional<String> line() {
    return Optional.ofNullable(System.console()).map(Console::readLine);
  }
}
