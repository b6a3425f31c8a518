// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofMillis;
import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.grey;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Timers and memories of an earlier attempt, claim or life that go on working. */
final class LeftoverMutants {

  private static final Duration ANNOUNCE_INTERVAL = Timing.RFC3927.announceInterval();

  private LeftoverMutants() {}

  static List<Mutant> all() {
    return Stream.of(attempts(), announcements(), claims(), limits())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mutant> attempts() {
    return List.of(
        fault("M-SEL-25", LeftoverMutants::cycling),
        fault("M-CDP-40", Restart.around(Haunting::new)),
        fault("M-PRB-32", Restart.around(Hasty::new)),
        fault("M-PRB-33", Reaction.afterHearing(HostFactory.RFC3927, LeftoverMutants::startle)));
  }

  private static List<Mutant> announcements() {
    return List.of(
        weak("M-ANN-19", Interposed.around(HostFactory.RFC3927, Content::new)),
        fault("M-ANN-22", Interposed.around(HostFactory.RFC3927, Relieved::new)),
        fault("M-ANN-20", LeftoverMutants::recorded),
        fault("M-ANN-21", Reaction.after(HostFactory.RFC3927, LeftoverMutants::announceLater)));
  }

  private static List<Mutant> claims() {
    return List.of(
        fault("M-DEF-60", Interposed.around(HostFactory.RFC3927, Echoing::new)),
        fault("M-DEF-61", Interposed.around(HostFactory.RFC3927, Mixing::new)),
        fault("M-DEF-62", Interposed.around(HostFactory.RFC3927, Claiming::new)));
  }

  private static List<Mutant> limits() {
    return List.of(
        fault("M-RTL-18", HostFactory.of(Rules.RFC3927.withRateLimit(Once::new))),
        grey("M-RTL-19", Interposed.around(HostFactory.RFC3927, Discouraged::new)));
  }

  private static Host cycling(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var five = new ArrayList<Ipv4Address>();
    var selection = new UniformSelection(mac);
    AddressSelection cycle =
        () -> {
          five.add(five.size() < 5 ? selection.next() : five.get(five.size() - 5));
          return five.get(five.size() - 1);
        };
    return HostFactory.host(mac, Rules.RFC3927.withSelection(m -> cycle), remembered, seed);
  }

  private static Host recorded(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var once = Constants.rules(t -> t.announceNum = 1);
    return HostFactory.host(mac, remembered.isPresent() ? once : Rules.RFC3927, remembered, seed);
  }

  private static void startle(ArpFrame heard, Interposed host) {
    var watch = host.watch();
    if (watch.probes() == Timing.RFC3927.probeNum() && !Conflicts.withCandidate(heard, host)) {
      watch.candidate().ifPresent(x -> Gratuitous.announce(x, host));
    }
  }

  private static void announceLater(Output output, Interposed host) {
    if (output instanceof Output.AddressClaimed claim) {
      int flaps = host.watch().flaps();
      host.after(
          ANNOUNCE_INTERVAL,
          () -> {
            if (host.watch().claimed().isEmpty() && host.watch().flaps() > flaps) {
              Gratuitous.announce(claim.address(), host);
            }
          });
    }
  }

  private record Haunting(Restart restart) implements Interposed.Between {

    private static final Duration PROMPT = ofMillis(100);

    @Override
    public void input(Input input, Interposed host) {
      if (ArpFrame.in(input).filter(heard -> isLateEcho(heard, host)).isPresent()) {
        host.watch().abandoned();
        host.replace(restart.host(Optional.empty()));
      } else {
        host.pass(input);
      }
    }

    private static boolean isLateEcho(ArpFrame heard, Interposed host) {
      var watch = host.watch();
      return heard.arp().isProbe()
          && heard.arp().senderHardware().equals(watch.mac())
          && watch.isCandidate(heard.arp().targetProtocol())
          && host.now().isAfter(watch.lastSpoken().plus(PROMPT));
    }
  }

  private record Hasty(Restart restart) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      boolean late = host.watch().probes() == Timing.RFC3927.probeNum();
      boolean denied =
          late && ArpFrame.in(input).filter(h -> Conflicts.withCandidate(h, host)).isPresent();
      host.pass(input);
      if (denied) {
        host.watch().abandoned();
        host.replace(restart.host(Constants.rules(t -> t.probeNum = 2), Optional.empty()));
      }
    }
  }

  /** Counts a defence as the second announcement. */
  private static final class Content implements Interposed.Between {

    private boolean defended;

    @Override
    public void output(Output output, Interposed host) {
      var arp = ArpFrame.in(output);
      defended &= !(output instanceof Output.AddressClaimed);
      boolean due = arp.filter(said -> ArpTest.ANNOUNCEMENT.test(said, host)).isPresent();
      if (!due || !defended) {
        host.emit(output);
      }
      defended |= arp.filter(said -> ArpTest.DEFENCE.test(said, host)).isPresent();
    }
  }

  private static final class Relieved implements Interposed.Between {

    private boolean answered;

    @Override
    public void output(Output output, Interposed host) {
      var arp = ArpFrame.in(output);
      answered &= !(output instanceof Output.AddressClaimed);
      answered |=
          arp.filter(said -> said.arp().isReply() && said.isFor(Ipv4Address.ANY)).isPresent();
      if (!answered || arp.filter(said -> ArpTest.ANNOUNCEMENT.test(said, host)).isEmpty()) {
        host.emit(output);
      }
    }
  }

  private static final class Echoing implements Interposed.Between {

    private boolean echoed;

    @Override
    public void input(Input input, Interposed host) {
      var arp = ArpFrame.in(input);
      var own = host.watch().mac();
      echoed |= arp.filter(heard -> heard.arp().senderHardware().equals(own)).isPresent();
      if (echoed && arp.filter(heard -> Conflicts.inUse(heard, host)).isPresent()) {
        echoed = false;
        host.watch().claimed().ifPresent(x -> Gratuitous.announce(x, host));
      } else {
        host.pass(input);
      }
    }
  }

  private static final class Claiming implements Interposed.Between {

    private final Set<Ipv4Address> tried = new HashSet<>();

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      ArpFrame.in(input)
          .filter(heard -> heard.arp().isRequest() && host.watch().claimed().isPresent())
          .filter(heard -> tried.contains(heard.arp().targetProtocol()))
          .filter(heard -> !host.watch().isClaimed(heard.arp().targetProtocol()))
          .filter(heard -> !heard.isFrom(heard.arp().targetProtocol()))
          .ifPresent(
              heard -> host.emit(ArpPacket.reply(host.watch().mac(), heard.arp()).broadcast()));
    }

    @Override
    public void output(Output output, Interposed host) {
      ArpFrame.in(output)
          .filter(said -> said.arp().isProbe())
          .ifPresent(said -> tried.add(said.arp().targetProtocol()));
      host.emit(output);
    }
  }

  /** Takes the address that it has lost for the one that it has. */
  private record Mixing() implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      var lost = host.watch().lost();
      var heard = ArpFrame.in(input).filter(arp -> lost.filter(arp::isFrom).isPresent());
      var own = host.watch().claimed();
      host.pass(heard.isPresent() && own.isPresent() ? about(own.get(), heard.get().arp()) : input);
    }

    private static Input about(Ipv4Address own, ArpPacket heard) {
      var mixed =
          new ArpPacket(
              heard.operation(),
              heard.senderHardware(),
              own,
              heard.targetHardware(),
              heard.targetProtocol());
      return new Input.FrameReceived(mixed.broadcast().encode());
    }
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
      boolean denied = ArpFrame.in(input).filter(h -> Conflicts.withCandidate(h, host)).isPresent();
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
}
