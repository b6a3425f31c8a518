// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Obeys ICMP redirects (RFC 792), for link-local destinations as well. */
final class Redirected implements Interposed.Between, Detour {

  private final Map<Ipv4Address, Ipv4Address> gateways = new HashMap<>();

  private Redirected() {}

  static HostFactory host() {
    return Interposed.ruling(Redirected::new, way -> Rules.RFC3927.with(way.rule()));
  }

  @Override
  public void input(Input input, Interposed host) {
    input
        .packet()
        .flatMap(IcmpError::redirected)
        .ifPresent(way -> gateways.put(way.getKey(), way.getValue()));
    host.pass(input);
  }

  @Override
  public Optional<NextHop> hop(
      Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
    return Optional.ofNullable(gateways.get(destination)).map(NextHop.Resolve::new);
  }
}
