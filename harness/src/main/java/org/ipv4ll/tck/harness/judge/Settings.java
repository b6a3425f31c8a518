// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Duration;

/**
 * How a run judges.
 *
 * @param startLatency how long the target says that it may take until it begins
 */
public record Settings(Profile profile, Slack slack, Duration startLatency) {

  /** A reaction of the protocol comes within a second; this long it is waited for. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * How long a denied host may take until it is after another address. The text asks for a minute
   * at least once there were too many conflicts, and for nothing at most; five minutes are granted.
   */
  public static final Duration LIMITED_PATIENCE = Duration.ofSeconds(330);

  /** How long a host may take until it is after another address, before nobody waits any more. */
  public Duration patience() {
    return startLatency.plus(PATIENCE);
  }
}
