// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Pacing;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Attempts that are not what the first one was, and pauses that depend on what was before. */
final class RecurrenceMutants {

  private static final Duration DEFENCE = Timing.RFC3927.defendInterval();

  private RecurrenceMutants() {}

  static List<Mutant> all() {
    return Stream.of(probes(), pauses()).flatMap(List::stream).toList();
  }

  private static List<Mutant> probes() {
    return List.of(
        weak("M-PRB-34", RecurrenceMutants::hasty),
        weak("M-PRB-35", pacing(OnceDrawn::new)),
        weak("M-PRB-36", Interposed.around(HostFactory.RFC3927, Smeared::new)));
  }

  private static List<Mutant> pauses() {
    return List.of(
        fault(
            "M-RTL-21",
            HostFactory.of(Rules.RFC3927.withRateLimit(timing -> new Shortened(timing, 0)))),
        fault(
            "M-RTL-22",
            HostFactory.of(
                Rules.RFC3927.withRateLimit(
                    timing -> new Shortened(timing, Timing.RFC3927.maxConflicts() + 1)))),
        fault("M-IFC-25", Interposed.around(HostFactory.RFC3927, Stuck::new)));
  }

  private static HostFactory pacing(Supplier<Pacing> pacing) {
    return (mac, remembered, seed) ->
        HostFactory.host(mac, Rules.RFC3927.with(pacing.get()), remembered, seed);
  }

  private static Host hasty(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var claims = new Claims();
    var rules = Rules.RFC3927.withRateLimit(timing -> claims).with(claims.pacing());
    return HostFactory.host(mac, rules, remembered, seed);
  }

  /** Waits before the first probe until it has claimed an address for the first time. */
  private static final class Claims extends RateLimit {

    private boolean had;

    Claims() {
      super(Timing.RFC3927);
    }

    @Override
    public void claimed() {
      super.claimed();
      had = true;
    }

    Pacing pacing() {
      return new Pacing() {
        @Override
        public Duration beforeFirstProbe(Timing timing, SplittableRandom random) {
          return had ? Duration.ZERO : Pacing.super.beforeFirstProbe(timing, random);
        }
      };
    }
  }

  private static final class OnceDrawn implements Pacing {

    private Optional<Duration> drawn = Optional.empty();

    @Override
    public Duration beforeFirstProbe(Timing timing, SplittableRandom random) {
      drawn = Optional.empty();
      return Pacing.super.beforeFirstProbe(timing, random);
    }

    @Override
    public Duration betweenProbes(Timing timing, SplittableRandom random) {
      drawn = drawn.or(() -> Optional.of(Pacing.super.betweenProbes(timing, random)));
      return drawn.orElseThrow();
    }
  }

  /** Has one buffer for all its ARP packets. */
  private static final class Smeared implements Interposed.Between {

    private MacAddress last = MacAddress.ZERO;

    @Override
    public void output(Output output, Interposed host) {
      var arp = ArpFrame.in(output).map(ArpFrame::arp);
      arp.filter(ArpPacket::isReply).ifPresent(reply -> last = reply.targetHardware());
      arp.filter(ArpPacket::isProbe)
          .map(smeared(host))
          .ifPresentOrElse(said -> host.emit(said.broadcast()), () -> host.emit(output));
    }

    private UnaryOperator<ArpPacket> smeared(Interposed host) {
      return probe ->
          new ArpPacket(
              ArpPacket.REQUEST, host.watch().mac(), Ipv4Address.ANY, last, probe.targetProtocol());
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

  /** Its note that it has just defended itself is not withdrawn if the link goes down. */
  private static final class Stuck implements Interposed.Between {

    private Instant conflict = Instant.EPOCH;
    private boolean stuck;

    @Override
    public void input(Input input, Interposed host) {
      stuck |= input instanceof Input.LinkDown && host.now().isBefore(conflict.plus(DEFENCE));
      boolean conflicts = ArpFrame.in(input).filter(h -> Conflicts.inUse(h, host)).isPresent();
      conflict = conflicts ? host.now() : conflict;
      if (!(conflicts && stuck)) {
        host.pass(input);
      }
    }
  }
}
