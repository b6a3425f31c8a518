// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

/** The command line or the configuration is wrong; the message is one line and names the mend. */
final class UsageProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageProblem(String message) {
    super(message);
  }
}
