// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.io.PrintWriter;
import org.ipv4ll.tck.harness.target.Operator;

/** Whoever sits at the terminal; nobody where there is none. */
public final class ConsoleOperator implements Operator {

  private static final String SKIP = "s";

  private final PrintWriter out;

  private ConsoleOperator(PrintWriter out) {
    this.out = out;
  }

  public static Operator on(PrintWriter out) {
    return Terminal.isThere() ? new ConsoleOperator(out) : Operator.ABSENT;
  }

  @Override
  public boolean does(String task) {
    out.printf("%n>>> %s%n    Then press Enter; s and Enter if it cannot be done: ", task);
    out.flush();
    return Terminal.line().filter(line -> !line.strip().equals(SKIP)).isPresent();
  }
}
