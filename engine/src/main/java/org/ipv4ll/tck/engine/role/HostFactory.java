// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.role;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.dhcp.DhcpClient;
import org.ipv4ll.tck.engine.dhcp.DhcpHost;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.host.MultiHomedHost;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Makes hosts of one kind. */
@FunctionalInterface
public interface HostFactory {

  /** The correct host. */
  HostFactory RFC3927 = of(Rules.RFC3927);

  /**
   * A host at boot.
   *
   * @param remembered the address of an earlier life, if the host has storage
   * @param seed of everything that is random from boot to boot
   */
  Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed);

  /** A host with several interfaces at boot, which know nothing of one another (section 3.4). */
  default Node boot(List<Interface> interfaces, long seed) {
    return new MultiHomedHost(
        interfaces.stream().map(own -> create(own.mac(), own.remembered(), seed)).toList());
  }

  /** Hosts by rules that hold state, made anew for each of them. */
  static HostFactory each(Supplier<Rules> rules) {
    return (mac, remembered, seed) -> host(mac, rules.get(), remembered, seed);
  }

  /** Hosts by rules that hold no state of their own. */
  static HostFactory of(Rules rules) {
    return (mac, remembered, seed) -> host(mac, rules, remembered, seed);
  }

  /** One host, with a DHCP client that sleeps until a lease is wanted. */
  static Host host(MacAddress mac, Rules rules, Optional<Ipv4Address> remembered, long seed) {
    var client = new DhcpClient(mac, rules.coexistence()::accepts, seed);
    return new DhcpHost(new LinkLocalHost(mac, rules, remembered, seed), client);
  }
}
