// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

/** A record that cannot be read: one line that names the file and what is wrong. */
public final class RecordProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  public RecordProblem(String message) {
    super(message);
  }

  RecordProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
