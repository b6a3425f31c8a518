// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Obeys ICMP redirects (RFC 792), for link-local destinations as well. */
final class Redirected implements Interposed.Between, Detour {

  private final Map<Ipv4Address, Ipv4Address> gateways = new HashMap<>();

  private Redirected() {}

  static HostFactory host() {
    return (mac, remembered, seed) -> {
      var redirected = new Redirected();
      var rules = Rules.RFC3927.with(redirected.rule());
      return new Interposed(HostFactory.host(mac, rules, remembered, seed), mac, redirected);
    };
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.FrameReceived heard) {
      EthernetFrame.decode(heard.bytes())
          .flatMap(Ipv4Packet::decode)
          .flatMap(IcmpError::redirected)
          .ifPresent(way -> gateways.put(way.getKey(), way.getValue()));
    }
    host.pass(input);
  }

  @Override
  public Optional<NextHop> hop(
      Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
    return Optional.ofNullable(gateways.get(destination)).map(NextHop.Resolve::new);
  }
}
