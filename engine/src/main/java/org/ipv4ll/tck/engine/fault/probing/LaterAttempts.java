// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Pacing;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Attempts that are not what the first one was (section 2.2.1). */
final class LaterAttempts {

  private LaterAttempts() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-PRB-32", Restart.around(Hasty::new)),
        fault("M-PRB-33", Reaction.afterHearing(HostFactory.RFC3927, LaterAttempts::startle)),
        weak("M-PRB-34", LaterAttempts::hasty),
        weak("M-PRB-35", pacing(OnceDrawn::new)),
        weak("M-PRB-36", Interposed.host(Smeared::new)));
  }

  private static void startle(ArpFrame heard, Interposed host) {
    var watch = host.watch();
    if (watch.probes() == Timing.RFC3927.probeNum() && !Conflicts.withCandidate(heard, host)) {
      watch.candidate().ifPresent(x -> Gratuitous.announce(x, host));
    }
  }

  private record Hasty(Restart restart) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      boolean late = host.watch().probes() == Timing.RFC3927.probeNum();
      boolean denied = late && Conflicts.withCandidate(input, host);
      host.pass(input);
      if (denied) {
        host.watch().abandoned();
        host.replace(restart.host(Constants.rules(t -> t.probeNum = 2), Optional.empty()));
      }
    }
  }

  private static HostFactory pacing(Supplier<Pacing> pacing) {
    return HostFactory.each(() -> Rules.RFC3927.with(pacing.get()));
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
}
