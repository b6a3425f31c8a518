// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.util.regex.Pattern;

/**
 * The first line that a stack says.
 *
 * @param many whether one process can play many instances, or one life of one instance only
 * @param implementation what it is and which version
 */
record Greeting(boolean many, String implementation) {

  static final String EXAMPLE = "\"lockstep 1 many my-stack 1.0\"";

  private static final String VERSION = "1";
  private static final Pattern FORM = Pattern.compile("lockstep (\\d+) (many|one)(?: (.*))?");

  /**
   * Understands the line.
   *
   * @throws LockstepBreach if it is another one, or of another version
   */
  static Greeting of(String line) {
    var match = FORM.matcher(line);
    if (!match.matches()) {
      throw new LockstepBreach(
          "%s is no greeting; for example: %s".formatted(LockstepBreach.quoted(line), EXAMPLE));
    }
    if (!match.group(1).equals(VERSION)) {
      throw new LockstepBreach(
          "version %s of it is spoken, and this kit speaks version %s: %s"
              .formatted(match.group(1), VERSION, LockstepBreach.quoted(line)));
    }
    var rest = match.group(3);
    return new Greeting(
        match.group(2).equals("many"), rest == null || rest.isBlank() ? "unknown" : rest.strip());
  }
}
