// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A next hop of its own for some packets; empty where the rule of the standard holds. */
@FunctionalInterface
public interface Detour {

  NextHop NOWHERE = new NextHop.Unreachable();

  Optional<NextHop> hop(Ipv4Address source, Ipv4Address destination, Optional<Routable> routable);

  /** The correct host but for these packets. */
  static HostFactory host(Detour detour) {
    return HostFactory.of(Rules.RFC3927.with(detour.rule()));
  }

  /** A host that has no route to anybody beyond the prefix while it has no routable address. */
  static HostFactory silentToRoutablePeers() {
    return host(
        (from, to, routable) ->
            Optional.of(NOWHERE)
                .filter(hop -> from.isLinkLocal() && to.isUnicast() && !to.isLinkLocal()));
  }

  /** Which packets take the gateway, where there is one. */
  static Detour throughGateway(BiPredicate<Ipv4Address, Ipv4Address> which) {
    return (from, to, routable) ->
        gateway(routable).filter(hop -> to.isUnicast() && which.test(from, to));
  }

  static Optional<NextHop> gateway(Optional<Routable> routable) {
    return routable.flatMap(Routable::gateway).map(NextHop.Resolve::new);
  }

  /** Whether this is the address of a single host of the prefix. */
  static boolean isLocal(Ipv4Address address) {
    return address.isLinkLocal() && !address.equals(Ipv4Address.LINK_LOCAL_BROADCAST);
  }

  /** The rule of the standard with this detour. */
  default SendingRule rule() {
    return new SendingRule() {
      @Override
      public NextHop nextHop(
          Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
        return hop(source, destination, routable)
            .orElseGet(() -> RFC3927.nextHop(source, destination, routable));
      }
    };
  }
}
