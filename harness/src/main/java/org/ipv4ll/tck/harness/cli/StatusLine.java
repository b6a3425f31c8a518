// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;

/** The last line of a terminal, written over and over; nothing where there is no terminal. */
final class StatusLine implements AutoCloseable {

  private static final String CLEAR = "\r\u001b[K";
  private static final int WIDTH = 78;

  private final PrintWriter out;
  private final boolean terminal;

  private StatusLine(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  static StatusLine on(PrintWriter out) {
    return new StatusLine(out, Terminal.isThere());
  }

  static StatusLine on(PrintWriter out, boolean terminal) {
    return new StatusLine(out, terminal);
  }

  /** Replaces what the line says. */
  synchronized void show(String text) {
    if (terminal) {
      out.print(CLEAR + (text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…"));
      out.flush();
    }
  }

  /** Prints a line above. */
  synchronized void print(String text) {
    out.println(terminal ? CLEAR + text : text);
    out.flush();
  }

  @Override
  public void close() {
    show("");
  }
}
