// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

/** Why a host may hold no address where a question begins with one. */
public final class HoldsNoAddress {

  /** Ids of the checks whose violation explains it. */
  private static final String[] BLOCKERS = {
    "tested-before-use", "arp-header", "used-before-claim", "next-candidate", "announcement-count"
  };

  private HoldsNoAddress() {}

  /** Ids of the checks whose violation explains it. */
  public static String[] blockers() {
    return BLOCKERS.clone();
  }

  /** Nothing can be asked about an address of the host. */
  public static Outcome notReached(Examination exam) {
    return exam.notReached("no address was claimed", BLOCKERS);
  }
}
