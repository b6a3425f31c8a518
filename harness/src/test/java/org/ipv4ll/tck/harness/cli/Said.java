// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What the command line made of some arguments. */
public record Said(int status, String out, String err) {

  public static Said of(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Main.execute(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Said(status, out.toString(), err.toString());
  }
}
