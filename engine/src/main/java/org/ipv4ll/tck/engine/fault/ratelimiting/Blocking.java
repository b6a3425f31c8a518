// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import java.time.Instant;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/** Hears no ARP for its address as long as the timer of the rate limit runs. */
final class Blocking extends RateLimit implements Interposed.Between {

  static final HostFactory HOST =
      Interposed.ruling(Blocking::new, both -> Rules.RFC3927.withRateLimit(timing -> both));

  private Instant blockedUntil = Instant.MIN;

  private Blocking() {
    super(Timing.RFC3927);
  }

  @Override
  public void attempt(Instant now) {
    super.attempt(now);
    if (conflicts() > Timing.RFC3927.maxConflicts()) {
      blockedUntil = now.plus(Timing.RFC3927.rateLimitInterval());
    }
  }

  @Override
  public void input(Input input, Interposed host) {
    boolean blocked =
        host.watch().claimed().isPresent()
            && host.now().isBefore(blockedUntil)
            && ArpFrame.in(input).isPresent();
    if (!blocked) {
      host.pass(input);
    }
  }
}
