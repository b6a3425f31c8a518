// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;

import java.time.Duration;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Pacing;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/** Draws its waits from the ticks of a timer of 250 ms; both ends are among them. */
final class TimerTicks implements Pacing {

  static final HostFactory HOST = HostFactory.of(Rules.RFC3927.with(new TimerTicks()));

  private static final Duration TICK = ofMillis(250);

  private TimerTicks() {}

  @Override
  public Duration beforeFirstProbe(Timing timing, SplittableRandom random) {
    return upTo(timing.probeWait(), random);
  }

  @Override
  public Duration betweenProbes(Timing timing, SplittableRandom random) {
    return timing.probeMin().plus(upTo(timing.probeMax().minus(timing.probeMin()), random));
  }

  private static Duration upTo(Duration bound, SplittableRandom random) {
    return TICK.multipliedBy(random.nextLong(bound.dividedBy(TICK) + 1));
  }
}
