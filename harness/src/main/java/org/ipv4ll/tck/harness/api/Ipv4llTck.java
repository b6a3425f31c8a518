// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.api;

import java.io.PrintWriter;
import org.ipv4ll.tck.harness.cli.Main;

/** The command line, called by a program. */
public final class Ipv4llTck {

  private Ipv4llTck() {}

  /**
   * Does what {@code ipv4ll-tck} does with these arguments, and returns.
   *
   * @return the exit code, which is documented with the command line
   */
  public static int run(String... arguments) {
    return Main.execute(arguments);
  }

  /** The same, and what it prints goes elsewhere. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return Main.execute(out, err, arguments);
  }
}
