// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.announcing;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Repeated;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Announcements that go wrong after a defence, a conflict or a loss of carrier (section 2.4). */
final class DisturbedAnnouncements {

  private static final Duration HASTE = ofSeconds(1);
  private static final Duration ANNOUNCING = ofSeconds(2);

  private static final Duration ANNOUNCE_INTERVAL = Timing.RFC3927.announceInterval();

  private DisturbedAnnouncements() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-ANN-23", Interposed.host(Hasty::new)),
        weak(
            "M-ANN-24",
            Repeated.afterDefence(HostFactory.RFC3927, ofSeconds(33), Gratuitous::announce)),
        fault("M-ANN-18", Interposed.host(Startled::new)),
        weak("M-ANN-19", Interposed.host(Content::new)),
        fault("M-ANN-22", Interposed.host(Relieved::new)),
        fault("M-ANN-20", DisturbedAnnouncements::recorded),
        fault(
            "M-ANN-21",
            Reaction.after(HostFactory.RFC3927, DisturbedAnnouncements::announceLater)));
  }

  /** The second announcement of a later claim comes sooner. */
  private static final class Hasty implements Interposed.Between {

    private Optional<Ipv4Address> announced = Optional.empty();

    @Override
    public void output(Output output, Interposed host) {
      var said = ArpFrame.in(output).filter(a -> ArpTest.ANNOUNCEMENT.test(a, host));
      boolean later = host.watch().losses() + host.watch().flaps() > 0;
      if (said.isEmpty() || !later) {
        host.emit(output);
        return;
      }
      var x = said.get().arp().senderProtocol();
      if (announced.filter(x::equals).isEmpty()) {
        announced = Optional.of(x);
        host.emit(output);
        host.after(HASTE, () -> host.emit(output));
      } else {
        announced = Optional.empty(); // the one that came sooner was its second
      }
    }
  }

  /** Its timer runs out whenever it is woken. */
  private static final class Startled implements Interposed.Between {

    private boolean hastened;

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      var announcing = host.watch().claimedAt().plus(ANNOUNCING);
      if (input instanceof Input.FrameReceived && !hastened && host.now().isBefore(announcing)) {
        host.watch()
            .claimed()
            .ifPresent(
                x -> {
                  hastened = true;
                  Gratuitous.announce(x, host);
                });
      }
    }

    @Override
    public void output(Output output, Interposed host) {
      hastened &= !(output instanceof Output.AddressClaimed);
      boolean second =
          ArpFrame.in(output).filter(said -> ArpTest.ANNOUNCEMENT.test(said, host)).isPresent()
              && host.now().isAfter(host.watch().claimedAt());
      if (!second || !hastened) {
        host.emit(output);
      }
    }
  }

  private static Host recorded(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var once = Constants.rules(t -> t.announceNum = 1);
    return HostFactory.host(mac, remembered.isPresent() ? once : Rules.RFC3927, remembered, seed);
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
}
