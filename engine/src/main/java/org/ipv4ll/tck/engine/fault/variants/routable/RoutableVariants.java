// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.routable;

import static java.time.Duration.ofMillis;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.dns.LeaseNames;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.interfaces.LeaseSeeking;
import org.ipv4ll.tck.engine.fault.interfaces.Responder;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that conform and have or had an address that did not come from this protocol. */
public final class RoutableVariants {

  private static final Ipv4Address FORMER = Ipv4Address.parse("10.0.0.77");

  private RoutableVariants() {}

  /** All of them. */
  public static List<Deviation> all() {
    return List.of(
        variant("V-60", LateOperability.HOST),
        variant("V-61", Reaction.atLinkUp(RoutableVariants::probe)),
        variant("V-62", LeaseAsCandidate.HOST),
        variant("V-74", RoutableAnnouncement.HOST),
        variant("V-80", Responder.correct()),
        variant("V-81", Farewell.HOST),
        variant(
            "V-82",
            LeaseNames.whenLeased(
                (names, host) -> {
                  names.entersRoutable(host);
                  names.informsOnly(host);
                })),
        variant("V-83", LeaseNames.whenLeased(LeaseNames::deletes)),
        variant("V-84", LeaseSeeking.uneven()));
  }

  /** Three times; by then it knows that the address is of no use on this link. */
  private static void probe(Interposed host) {
    int flaps = host.watch().flaps();
    Stream.of(200, 1500, 2900)
        .forEach(wait -> host.after(ofMillis(wait), () -> probe(flaps, host)));
  }

  private static void probe(int flaps, Interposed host) {
    if (flaps == host.watch().flaps()) {
      host.emit(ArpPacket.probe(host.watch().mac(), FORMER).broadcast());
    }
  }
}
