// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Packets with the wrong source or to the wrong station (section 2.6). */
final class SendingMutants {

  private static final int BOGUS_MASK = 0xA9FE_0000;

  private SendingMutants() {}

  static List<Mutant> all() {
    return Stream.of(unicast(), broadcast(), twoAddresses()).flatMap(List::stream).toList();
  }

  private static List<Mutant> unicast() {
    return List.of(
        fault(
            "M-SEL-21",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(to).filter(SendingMutants::looksLocal).map(NextHop.Resolve::new))),
        fault(
            "M-FWD-01",
            OldGateway.host(
                Optional.empty(),
                (from, to) -> from.isLinkLocal() && to.isUnicast() && !to.isLinkLocal())),
        fault(
            "M-FWD-02",
            Detour.host(
                (from, to, routable) ->
                    Detour.gateway(routable).filter(hop -> !from.isLinkLocal() && Detour.isLocal(to)))),
        fault(
            "M-FWD-03",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(Detour.NOWHERE).filter(hop -> !from.isLinkLocal() && Detour.isLocal(to)))),
        weak("M-FWD-04", Detour.silentToRoutablePeers()),
        fault(
            "M-FWD-05",
            OldGateway.host(
                Optional.of(Detour.NOWHERE),
                (from, to) ->
                    from.isLinkLocal() && Detour.isLocal(to) && from.bits() >>> 8 != to.bits() >>> 8)),
        fault("M-FWD-80", Redirected.host()));
  }

  private static List<Mutant> broadcast() {
    return List.of(
        fault(
            "M-FWD-06",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(to).filter(SendingMutants::isBroadcast).map(NextHop.Resolve::new))),
        fault(
            "M-FWD-07",
            Detour.host((from, to, routable) -> Detour.gateway(routable).filter(hop -> isBroadcast(to)))));
  }

  private static List<Mutant> twoAddresses() {
    return List.of(
        fault("M-FWD-08", HostFactory.of(Rules.RFC3927.with(new PrefersLinkLocal()))),
        fault("M-FWD-09", Torn.routable()),
        weak("M-FWD-22", Torn.linkLocal()));
  }

  private static boolean isBroadcast(Ipv4Address address) {
    return address.equals(Ipv4Address.LINK_LOCAL_BROADCAST);
  }

  private static boolean looksLocal(Ipv4Address address) {
    return (address.bits() & BOGUS_MASK) == BOGUS_MASK && address.isUnicast();
  }
}
