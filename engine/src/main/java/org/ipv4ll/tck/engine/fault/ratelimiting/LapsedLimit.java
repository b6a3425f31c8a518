// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/** A rate limit that is shortened, forgotten, or never ends, because of what was before (2.2.1). */
final class LapsedLimit {

  private LapsedLimit() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-RTL-18", HostFactory.of(Rules.RFC3927.withRateLimit(Once::new))),
        grey("M-RTL-19", Interposed.host(Discouraged::new)),
        fault(
            "M-RTL-21",
            HostFactory.of(Rules.RFC3927.withRateLimit(timing -> new Shortened(timing, 0)))),
        fault(
            "M-RTL-22",
            HostFactory.of(
                Rules.RFC3927.withRateLimit(
                    timing -> new Shortened(timing, Timing.RFC3927.maxConflicts() + 1)))));
  }

  private static final class Once extends RateLimit {

    private boolean had;

    Once(Timing timing) {
      super(timing);
    }

    @Override
    public void claimed() {
      super.claimed();
      had = true;
    }

    @Override
    public Instant earliest(Instant now) {
      return had ? now : super.earliest(now);
    }
  }

  private static final class Discouraged implements Interposed.Between {

    private int denials;
    private boolean givenUp;

    @Override
    public void input(Input input, Interposed host) {
      boolean denied = Conflicts.withCandidate(input, host);
      denials += denied ? 1 : 0;
      givenUp |= input instanceof Input.LinkDown && denials > Timing.RFC3927.maxConflicts();
      if (!(givenUp && input instanceof Input.LinkUp)) {
        host.pass(input);
      }
    }

    @Override
    public void output(Output output, Interposed host) {
      denials = output instanceof Output.AddressClaimed ? 0 : denials;
      host.emit(output);
    }
  }

  /** Takes what has passed since the first probe for far more than it was. */
  private static final class Shortened extends RateLimit {

    private static final Duration LATE = ofSeconds(3);

    private final int spared;
    private Instant attempt = Instant.MIN;

    Shortened(Timing timing, int spared) {
      super(timing);
      this.spared = spared;
    }

    @Override
    public void attempt(Instant now) {
      super.attempt(now);
      attempt = now;
    }

    @Override
    public Instant earliest(Instant now) {
      boolean late = !attempt.equals(Instant.MIN) && now.isAfter(attempt.plus(LATE));
      return late && conflicts() > spared ? now : super.earliest(now);
    }
  }
}
