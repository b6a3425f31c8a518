// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.time.Duration;

/**
 * The constants of RFC 3927 section 9.
 *
 * @param probeWait upper end of the random delay before the first probe
 * @param probeNum number of probes
 * @param probeMin smallest gap between probes
 * @param probeMax largest gap between probes
 * @param announceWait silence after the last probe
 * @param announceNum number of announcements
 * @param announceInterval gap between announcements
 * @param maxConflicts conflicts that are tolerated before the rate is limited
 * @param rateLimitInterval gap between candidates once it is limited
 * @param defendInterval smallest gap between two defences
 */
public record Timing(
    Duration probeWait,
    int probeNum,
    Duration probeMin,
    Duration probeMax,
    Duration announceWait,
    int announceNum,
    Duration announceInterval,
    int maxConflicts,
    Duration rateLimitInterval,
    Duration defendInterval) {

  /** The values of the standard. */
  public static final Timing RFC3927 =
      new Timing(
          Duration.ofSeconds(1),
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          2,
          Duration.ofSeconds(2),
          10,
          Duration.ofSeconds(60),
          Duration.ofSeconds(10));
}
