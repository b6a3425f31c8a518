// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.exit;

/** The command line or the configuration is wrong; the message is one line and names the mend. */
public final class UsageProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UsageProblem(String message) {
    super(message);
  }
}
