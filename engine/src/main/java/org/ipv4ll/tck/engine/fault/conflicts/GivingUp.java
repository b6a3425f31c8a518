// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Timing;

/** Takes no further candidate after a number of conflicts. */
public final class GivingUp extends RateLimit {

  private static final Duration FOR_GOOD = Duration.ofDays(3650);

  private final int after;

  public GivingUp(Timing timing, int after) {
    super(timing);
    this.after = after;
  }

  @Override
  public Instant earliest(Instant now) {
    return conflicts() < after ? super.earliest(now) : now.plus(FOR_GOOD);
  }
}
