// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Looks for conflicts at the wrong time, or reacts to them in the wrong way (section 2.2.1). */
final class WrongWindow {

  private WrongWindow() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-CDP-10", Window.open(probes -> probes == 3)),
        fault("M-CDP-11", Window.open(probes -> probes < 3)),
        fault("M-CDP-12", unheard((heard, host) -> inLastSecond(host))),
        grey("M-CDP-13", Window.open(probes -> probes > 0)),
        fault("M-CDP-17", EarlyDefence.HOST),
        fault("M-CDP-18", Reaction.afterHearing(HostFactory.RFC3927, WrongWindow::answer)),
        fault("M-CDP-19", Reaction.afterHearing(HostFactory.RFC3927, WrongWindow::probeOnceMore)),
        fault(
            "M-CDP-20",
            HostFactory.of(Rules.RFC3927.withRateLimit(timing -> new GivingUp(timing, 1)))),
        fault("M-CDP-21", CarriedCount.HOST),
        fault("M-CDP-22", Doubting.HOST),
        fault("M-CDP-24", AnyOperation.HOST),
        grey("M-CDP-27", Crash.HOST),
        fault("M-CDP-28", Reoffering.HOST));
  }

  /** Deaf to what conflicts with the candidate, under a condition. */
  private static HostFactory unheard(ArpTest when) {
    return InputFilter.deafTo(
        (heard, host) -> Conflicts.withCandidate(heard, host) && when.test(heard, host));
  }

  private static boolean inLastSecond(Interposed host) {
    var since = host.watch().lastSpoken().plus(ofSeconds(1));
    return host.watch().probes() == 3 && !host.now().isBefore(since);
  }

  private static void answer(ArpFrame heard, Interposed host) {
    var arp = heard.arp();
    boolean asks = arp.isRequest() && !arp.isProbe();
    if (asks
        && host.watch().isCandidate(arp.targetProtocol())
        && !Conflicts.withCandidate(heard, host)) {
      host.emit(ArpPacket.reply(host.watch().mac(), arp).broadcast());
    }
  }

  private static void probeOnceMore(ArpFrame heard, Interposed host) {
    Optional<Ipv4Address> candidate = host.watch().candidate();
    if (Conflicts.withCandidate(heard, host)) {
      host.after(ofMillis(900), () -> candidate.ifPresent(x -> host.emit(probe(x, host))));
    }
  }

  private static Output probe(Ipv4Address address, Interposed host) {
    return new Output.Transmit(ArpPacket.probe(host.watch().mac(), address).broadcast().encode());
  }
}
