// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Keeps its default route when the routable address is gone, and sends some packets along it. */
final class OldGateway implements Interposed.Between, Detour {

  private final Optional<NextHop> without;
  private final BiPredicate<Ipv4Address, Ipv4Address> applies;
  private Optional<Ipv4Address> gateway = Optional.empty();

  private OldGateway(Optional<NextHop> without, BiPredicate<Ipv4Address, Ipv4Address> applies) {
    this.without = without;
    this.applies = applies;
  }

  /**
   * A host that sends through a gateway, if it ever had one.
   *
   * @param without what it does otherwise; empty: what it should
   * @param applies to source and destination
   */
  static HostFactory host(
      Optional<NextHop> without, BiPredicate<Ipv4Address, Ipv4Address> applies) {
    return Interposed.ruling(
        () -> new OldGateway(without, applies), route -> Rules.RFC3927.with(route.rule()));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress routable) {
      gateway = valid(routable).flatMap(Routable::gateway).or(() -> gateway);
    }
    host.pass(input);
  }

  private static Optional<Routable> valid(Input.RoutableAddress input) {
    return input.address().filter(own -> !own.address().isLinkLocal());
  }

  @Override
  public Optional<NextHop> hop(
      Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
    return gateway
        .<NextHop>map(NextHop.Resolve::new)
        .or(() -> without)
        .filter(hop -> applies.test(source, destination));
  }
}
