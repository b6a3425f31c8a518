// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import org.ipv4ll.tck.harness.target.TargetException;

/** A stack has not kept the protocol: nothing that it says from then on can be relied upon. */
final class LockstepBreach extends TargetException {

  private static final long serialVersionUID = 1;

  private static final int LONGEST = 200;

  LockstepBreach(String message) {
    super("breach of the lockstep protocol: " + message);
  }

  /** A line as it can be shown: in quotes, on one line, its middle left out where it is long. */
  static String quoted(String line) {
    var clean = line.replaceAll("\\p{Cntrl}", "?");
    int length = clean.length();
    return length <= LONGEST
        ? "\"" + clean + "\""
        : "\"%s…\" (%d characters)".formatted(clean.substring(0, LONGEST), length);
  }
}
