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

  /** A next hop of its own for some packets; empty where the rule of the standard holds. */
  @FunctionalInterface
  interface Detour {
    Optional<NextHop> hop(Ipv4Address source, Ipv4Address destination, Optional<Routable> routable);
  }

  private static final int BOGUS_MASK = 0xA9FE_0000;
  private static final NextHop NOWHERE = new NextHop.Unreachable();

  private SendingMutants() {}

  static List<Mutant> all() {
    return Stream.of(unicast(), broadcast(), twoAddresses()).flatMap(List::stream).toList();
  }

  private static List<Mutant> unicast() {
    return List.of(
        fault(
            "M-SEL-21",
            by(
                (from, to, routable) ->
                    Optional.of(to).filter(SendingMutants::looksLocal).map(NextHop.Resolve::new))),
        fault(
            "M-FWD-01",
            OldGateway.host(
                Optional.empty(),
                (from, to) -> from.isLinkLocal() && to.isUnicast() && !to.isLinkLocal())),
        fault(
            "M-FWD-02",
            by(
                (from, to, routable) ->
                    gateway(routable).filter(hop -> !from.isLinkLocal() && isHost(to)))),
        fault(
            "M-FWD-03",
            by(
                (from, to, routable) ->
                    Optional.of(NOWHERE).filter(hop -> !from.isLinkLocal() && isHost(to)))),
        weak("M-FWD-04", silentToRoutablePeers()),
        fault(
            "M-FWD-05",
            OldGateway.host(
                Optional.of(NOWHERE),
                (from, to) ->
                    from.isLinkLocal() && isHost(to) && from.bits() >>> 8 != to.bits() >>> 8)),
        fault("M-FWD-80", Redirected.host()));
  }

  private static List<Mutant> broadcast() {
    return List.of(
        fault(
            "M-FWD-06",
            by(
                (from, to, routable) ->
                    Optional.of(to).filter(SendingMutants::isBroadcast).map(NextHop.Resolve::new))),
        fault(
            "M-FWD-07",
            by((from, to, routable) -> gateway(routable).filter(hop -> isBroadcast(to)))));
  }

  private static List<Mutant> twoAddresses() {
    return List.of(
        fault("M-FWD-08", HostFactory.of(Rules.RFC3927.with(new Homely()))),
        fault("M-FWD-09", Torn.routable()),
        weak("M-FWD-22", Torn.linkLocal()));
  }

  /** A host that has no route to anybody beyond the prefix while it has no routable address. */
  static HostFactory silentToRoutablePeers() {
    return by(
        (from, to, routable) ->
            Optional.of(NOWHERE)
                .filter(hop -> from.isLinkLocal() && to.isUnicast() && !to.isLinkLocal()));
  }

  private static HostFactory by(Detour detour) {
    return HostFactory.of(Rules.RFC3927.with(rule(detour)));
  }

  static SendingRule rule(Detour detour) {
    return new SendingRule() {
      @Override
      public NextHop nextHop(
          Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
        return detour
            .hop(source, destination, routable)
            .orElseGet(() -> RFC3927.nextHop(source, destination, routable));
      }
    };
  }

  private static Optional<NextHop> gateway(Optional<Routable> routable) {
    return routable.flatMap(Routable::gateway).map(NextHop.Resolve::new);
  }

  private static boolean isHost(Ipv4Address address) {
    return address.isLinkLocal() && !isBroadcast(address);
  }

  private static boolean isBroadcast(Ipv4Address address) {
    return address.equals(Ipv4Address.LINK_LOCAL_BROADCAST);
  }

  private static boolean looksLocal(Ipv4Address address) {
    return (address.bits() & BOGUS_MASK) == BOGUS_MASK && address.isUnicast();
  }

  /** Likes its link-local address best. */
  static final class Homely implements SendingRule {

    @Override
    public Optional<Ipv4Address> source(
        Optional<Ipv4Address> linkLocal, Optional<Routable> routable) {
      return linkLocal.or(() -> routable.map(Routable::address));
    }
  }
}
