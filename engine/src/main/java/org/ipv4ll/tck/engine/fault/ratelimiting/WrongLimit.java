// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.fault.conflicts.GivingUp;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;

/** The rate limit missing, too lax, too strict or forgotten (section 2.2.1). */
final class WrongLimit {

  private WrongLimit() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-RTL-01", Constants.host(t -> t.maxConflicts = Integer.MAX_VALUE)),
        fault("M-RTL-02", limiting(Bursts::new)),
        fault("M-RTL-03", Constants.host(t -> t.rateLimitInterval = ofSeconds(30))),
        fault("M-RTL-04", Constants.host(t -> t.rateLimitInterval = ofSeconds(6))),
        fault("M-RTL-05", Constants.host(t -> t.maxConflicts = 100)),
        fault("M-RTL-06", limiting(t -> new GivingUp(t, 10))),
        grey("M-RTL-07", limiting(t -> new GivingUp(t, 20))),
        fault("M-RTL-08", counting(arp -> !arp.isProbe())),
        fault("M-RTL-20", counting(arp -> !arp.isAnnouncement())),
        fault("M-RTL-09", counting(ArpPacket::isProbe)),
        fault(
            "M-RTL-10",
            resetting(
                input ->
                    ArpFrame.in(input).filter(heard -> heard.arp().isAnnouncement()).isPresent())),
        grey("M-RTL-11", limiting(Lasting::new)),
        fault("M-RTL-12", Blocking.HOST),
        fault("M-RTL-15", LimitCounts.clearedByProgress()),
        fault("M-RTL-16", limiting(LimitCounts.FourBits::new)),
        fault("M-RTL-17", limiting(LimitCounts.PerHolder::new)),
        fault("M-RTL-60", TwinAttempts.HOST),
        weak(
            "M-RTL-13",
            resetting(
                input -> input instanceof Input.LinkUp || input instanceof Input.RoutableAddress)));
  }

  private static HostFactory limiting(Function<Timing, RateLimit> limit) {
    return HostFactory.of(Rules.RFC3927.withRateLimit(limit));
  }

  private static HostFactory counting(Predicate<ArpPacket> counts) {
    return limiting(timing -> new Selective(timing, counts));
  }

  /** The counter starts anew at some inputs. */
  private static HostFactory resetting(Predicate<Input> reset) {
    return (mac, remembered, seed) -> {
      var limit = new RateLimit(Timing.RFC3927);
      var rules = Rules.RFC3927.withRateLimit(timing -> limit);
      var host = HostFactory.host(mac, rules, remembered, seed);
      return new Interposed(host, mac, new Resetting(limit, reset));
    };
  }

  private record Resetting(RateLimit limit, Predicate<Input> reset) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (reset.test(input)) {
        limit.claimed();
      }
      host.pass(input);
    }
  }

  private static final class Selective extends RateLimit {

    private final Predicate<ArpPacket> counts;

    Selective(Timing timing, Predicate<ArpPacket> counts) {
      super(timing);
      this.counts = counts;
    }

    @Override
    public void conflict(ArpPacket evidence) {
      if (counts.test(evidence)) {
        super.conflict(evidence);
      }
    }
  }

  private static final class Bursts extends RateLimit {

    private final Timing timing;

    Bursts(Timing timing) {
      super(timing);
      this.timing = timing;
    }

    @Override
    public void attempt(Instant now) {
      super.attempt(now);
      if (conflicts() > timing.maxConflicts()) {
        claimed();
      }
    }
  }

  private static final class Lasting extends RateLimit {

    Lasting(Timing timing) {
      super(timing);
    }

    @Override
    public void claimed() {}
  }
}
