// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import static java.time.Duration.ofSeconds;

import java.time.Duration;

/**
 * The constants of RFC 3927 section 9.
 *
 * @param defendInterval smallest gap between two defences
 */
public record Timing(Probing probing, Announcing announcing, Limit limit, Duration defendInterval) {

  /** The values of the standard. */
  public static final Timing RFC3927 =
      new Timing(
          new Probing(ofSeconds(1), 3, ofSeconds(1), ofSeconds(2)),
          new Announcing(ofSeconds(2), 2, ofSeconds(2)),
          new Limit(10, ofSeconds(60)),
          ofSeconds(10));

  /**
   * Of the probes.
   *
   * @param delay upper end of the random delay before the first probe
   * @param count number of probes
   * @param min smallest gap between probes
   * @param max largest gap between probes
   */
  public record Probing(Duration delay, int count, Duration min, Duration max) {}

  /**
   * Of the announcements.
   *
   * @param delay silence after the last probe
   * @param count number of announcements
   * @param interval gap between announcements
   */
  public record Announcing(Duration delay, int count, Duration interval) {}

  /**
   * Of the rate limit.
   *
   * @param conflicts conflicts that are tolerated before the rate is limited
   * @param interval gap between candidates once it is limited
   */
  public record Limit(int conflicts, Duration interval) {}

  /** PROBE_WAIT. */
  public Duration probeWait() {
    return probing.delay();
  }

  /** PROBE_NUM. */
  public int probeNum() {
    return probing.count();
  }

  /** PROBE_MIN. */
  public Duration probeMin() {
    return probing.min();
  }

  /** PROBE_MAX. */
  public Duration probeMax() {
    return probing.max();
  }

  /** ANNOUNCE_WAIT. */
  public Duration announceWait() {
    return announcing.delay();
  }

  /** ANNOUNCE_NUM. */
  public int announceNum() {
    return announcing.count();
  }

  /** ANNOUNCE_INTERVAL. */
  public Duration announceInterval() {
    return announcing.interval();
  }

  /** MAX_CONFLICTS. */
  public int maxConflicts() {
    return limit.conflicts();
  }

  /** RATE_LIMIT_INTERVAL. */
  public Duration rateLimitInterval() {
    return limit.interval();
  }
}
