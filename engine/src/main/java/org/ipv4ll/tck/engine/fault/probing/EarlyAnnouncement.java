// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that announce before ANNOUNCE_WAIT is over, at some time of their lives only. */
final class EarlyAnnouncement {

  private static final Timing TIMING = Timing.RFC3927;

  private EarlyAnnouncement() {}

  static List<Deviation> all() {
    return List.of(
        hasty("M-PRB-64", host -> host.flaps > 0),
        hasty("M-PRB-65", host -> host.denials > TIMING.maxConflicts()),
        hasty("M-PRB-66", host -> host.losses > 0));
  }

  private static Deviation hasty(String id, Predicate<Hasty> occasion) {
    return fault(id, Interposed.host(() -> new Hasty(occasion)));
  }

  private static final class Hasty implements Interposed.Between {

    private static final Duration EARLY = Duration.ofSeconds(1);

    private final Predicate<Hasty> occasion;
    private int flaps;
    private int denials;
    private int losses;
    private Optional<Ipv4Address> hastened = Optional.empty();

    Hasty(Predicate<Hasty> occasion) {
      this.occasion = occasion;
    }

    @Override
    public void input(Input input, Interposed host) {
      if (Conflicts.withCandidate(input, host)) {
        host.watch().abandoned();
        denials++;
      }
      host.pass(input);
      flaps = host.watch().flaps();
    }

    @Override
    public void output(Output output, Interposed host) {
      losses = host.watch().losses();
      var said = ArpFrame.in(output);
      if (said.filter(arp -> ArpTest.ANNOUNCEMENT.test(arp, host)).filter(this::isSaid).isEmpty()) {
        host.emit(output);
      }
      said.filter(arp -> arp.arp().isProbe()).ifPresent(probe -> probed(probe.arp(), host));
    }

    private boolean isSaid(ArpFrame announcement) {
      return hastened.filter(announcement::isFrom).isPresent();
    }

    private void probed(ArpPacket probe, Interposed host) {
      boolean last = host.watch().probes() == TIMING.probeNum();
      var candidate = probe.targetProtocol();
      hastened = Optional.of(candidate).filter(x -> last && occasion.test(this));
      if (hastened.isPresent()) {
        host.after(EARLY, () -> announce(candidate, host));
        host.after(EARLY.plus(TIMING.announceInterval()), () -> announce(candidate, host));
      }
    }

    private static void announce(Ipv4Address address, Interposed host) {
      if (host.watch().isCandidate(address) || host.watch().isClaimed(address)) {
        Gratuitous.announce(address, host);
      }
    }
  }
}
