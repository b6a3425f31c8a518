// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.util.List;

/**
 * A requirement that a check says a faulty host breaks.
 *
 * @param check id of the check
 * @param cases ids of the cases that witness it
 */
public record Accusation(String check, String requirement, List<String> cases, Blame blame) {

  /** How an accusation stands to what the registry says of the fault. */
  public enum Blame {
    /** The fault breaks this very requirement. */
    STRICT,
    /** It breaks one that this one restates, or that restates this one. */
    RESTATED,
    /** It breaks this one as a consequence. */
    FOLLOWS,
    /** It does not break it. */
    WRONG
  }

  /** Whether the host does break it, in whatever way. */
  public boolean isJust() {
    return blame != Blame.WRONG;
  }
}
