// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.io.PrintWriter;
import java.util.function.IntSupplier;

/** The last line of a terminal, written over and over; nothing where there is no terminal. */
public final class StatusLine implements AutoCloseable {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final IntSupplier width;

  private StatusLine(PrintWriter out, boolean terminal, IntSupplier width) {
    this.out = out;
    this.terminal = terminal;
    this.width = width;
  }

  public static StatusLine on(PrintWriter out) {
    return on(out, Terminal.isThere());
  }

  public static StatusLine on(PrintWriter out, boolean terminal) {
    return on(out, terminal, Terminal::width);
  }

  /**
   * @param width of the terminal at the time of asking: a line that is wider than that cannot be
   *     written over
   */
  static StatusLine on(PrintWriter out, boolean terminal, IntSupplier width) {
    return new StatusLine(out, terminal, width);
  }

  /** Replaces what the line says. */
  public synchronized void show(String text) {
    if (terminal) {
      int room = Math.max(1, width.getAsInt() - 1);
      out.print(CLEAR + (text.length() <= room ? text : text.substring(0, room - 1) + "…"));
      out.flush();
    }
  }

  /** Prints a line above. */
  public synchronized void print(String text) {
    out.println(terminal ? CLEAR + text : text);
    out.flush();
  }

  @Override
  public void close() {
    show("");
  }
}
