// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import java.time.Instant;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/** Counts the limited interval from the conflict, and adds up to 1 s beside PROBE_WAIT. */
final class SlowLimit extends RateLimit {

  static final HostFactory HOST = HostFactory.of(Rules.RFC3927.withRateLimit(SlowLimit::new));

  private final Timing timing;

  private SlowLimit(Timing timing) {
    super(timing);
    this.timing = timing;
  }

  @Override
  public Instant earliest(Instant now) {
    return conflicts() > timing.maxConflicts()
        ? now.plus(timing.rateLimitInterval()).plusMillis(1000)
        : super.earliest(now);
  }
}
