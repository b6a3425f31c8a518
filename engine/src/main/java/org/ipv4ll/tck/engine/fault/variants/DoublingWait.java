// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofSeconds;

import java.time.Instant;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/**
 * Waits 1 s after the first conflict and twice as long after each further one, up to two minutes.
 */
final class DoublingWait extends RateLimit {

  static final HostFactory HOST = HostFactory.of(Rules.RFC3927.withRateLimit(DoublingWait::new));

  private static final int LONGEST = 120;

  private DoublingWait(Timing timing) {
    super(timing);
  }

  @Override
  public Instant earliest(Instant now) {
    int doublings = Math.min(conflicts(), 8) - 1;
    return doublings < 0 ? now : now.plus(ofSeconds(Math.min(1L << doublings, LONGEST)));
  }
}
