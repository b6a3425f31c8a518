// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Packets with the wrong source or to the wrong station (section 2.6). */
final class WrongNextHop {

  private WrongNextHop() {}

  static List<Deviation> all() {
    return Stream.of(unicast(), broadcast(), twoAddresses()).flatMap(List::stream).toList();
  }

  private static List<Deviation> unicast() {
    return List.of(
        fault(
            "M-FWD-01",
            OldGateway.host(
                Optional.empty(),
                (from, to) -> from.isLinkLocal() && to.isUnicast() && !to.isLinkLocal())),
        fault(
            "M-FWD-02",
            Detour.host(
                (from, to, routable) ->
                    Detour.gateway(routable)
                        .filter(hop -> !from.isLinkLocal() && Detour.isLocal(to)))),
        fault(
            "M-FWD-03",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(Detour.NOWHERE)
                        .filter(hop -> !from.isLinkLocal() && Detour.isLocal(to)))),
        weak("M-FWD-04", Detour.silentToRoutablePeers()),
        fault(
            "M-FWD-05",
            OldGateway.host(
                Optional.of(Detour.NOWHERE),
                (from, to) ->
                    from.isLinkLocal()
                        && Detour.isLocal(to)
                        && from.bits() >>> 8 != to.bits() >>> 8)),
        fault("M-FWD-80", Redirected.host()));
  }

  private static List<Deviation> broadcast() {
    return List.of(
        fault(
            "M-FWD-06",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(to).filter(WrongNextHop::isBroadcast).map(NextHop.Resolve::new))),
        fault(
            "M-FWD-07",
            Detour.host(
                (from, to, routable) -> Detour.gateway(routable).filter(hop -> isBroadcast(to)))));
  }

  private static List<Deviation> twoAddresses() {
    return List.of(
        fault("M-FWD-08", HostFactory.of(Rules.RFC3927.with(new PrefersLinkLocal()))),
        fault("M-FWD-09", Torn.routable()),
        weak("M-FWD-22", Torn.linkLocal()));
  }

  private static boolean isBroadcast(Ipv4Address address) {
    return address.equals(Ipv4Address.LINK_LOCAL_BROADCAST);
  }
}
