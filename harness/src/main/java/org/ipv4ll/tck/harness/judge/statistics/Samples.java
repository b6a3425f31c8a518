// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

/** Why there may be too few samples. */
final class Samples {

  private Samples() {}

  /** Ids of the checks whose violation explains that hosts show too few candidates. */
  static String[] blockers() {
    return new String[] {
      "tested-before-use",
      "next-candidate",
      "next-candidate-new",
      ReservedNotChosen.CRITERION.id(),
      SequencesDiffer.CRITERION.id()
    };
  }
}
