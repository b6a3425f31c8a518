// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.time.Instant;
import org.ipv4ll.tck.engine.wire.ArpPacket;

/**
 * Counts the conflicts of one acquisition and holds back new candidates after too many of them (RFC
 * 3927 section 2.2.1). What is limited is the rate of new addresses: from the first probe of one to
 * the first probe of the next. Neither a pause nor a link flap starts the count anew; a claim does.
 */
public class RateLimit {

  private final Timing timing;
  private int conflicts;
  private Instant lastAttempt = Instant.MIN;

  public RateLimit(Timing timing) {
    this.timing = timing;
  }

  /**
   * A candidate turned out to be taken.
   *
   * @param evidence the packet that says so; the standard counts all alike
   */
  public void conflict(ArpPacket evidence) {
    conflicts++;
  }

  /** The first probe of a candidate goes out. */
  public void attempt(Instant now) {
    lastAttempt = now;
  }

  /** An address is claimed. */
  public void claimed() {
    conflicts = 0;
  }

  /** How many conflicts this acquisition has seen. */
  protected final int conflicts() {
    return conflicts;
  }

  /** When the first probe of the next candidate may go out at the earliest. */
  public Instant earliest(Instant now) {
    if (conflicts <= timing.maxConflicts() || lastAttempt.equals(Instant.MIN)) {
      return now;
    }
    var allowed = lastAttempt.plus(timing.rateLimitInterval());
    return allowed.isAfter(now) ? allowed : now;
  }
}
