// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.Naming;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.ipv4ll.tck.harness.target.DhcpPool;

/** What gives a host its routable address: a DHCP server, or an ability of the target. */
public final class RoutableOffer {

  private static final int PREFIX = 24;
  private static final Duration LEASE = Duration.ofMinutes(2);

  private RoutableOffer() {}

  /** What the DHCP server of the prefix gives to the host. */
  public static DhcpPool pool(Duration lease) {
    return new DhcpPool(
        RoutableNetwork.SERVER,
        new Routable(RoutableNetwork.HOST, PREFIX, Optional.of(RoutableNetwork.GATEWAY)),
        lease);
  }

  /** The same with the name server of the prefix. */
  public static DhcpPool named(Duration lease) {
    return pool(lease).with(new Naming(RoutableNetwork.NAME_SERVER, RoutableNetwork.DOMAIN));
  }

  /** What a DHCP server gives that leases what it must not. */
  public static DhcpPool pool(Ipv4Address linkLocal) {
    return new DhcpPool(
        RoutableNetwork.SERVER, new Routable(linkLocal, 16, Optional.empty()), LEASE);
  }

  /** The address of the host, its prefix and its gateway as values of placeholders. */
  public static Map<String, String> values() {
    return Map.of(
        "address",
        RoutableNetwork.HOST.toString(),
        "prefix",
        Integer.toString(PREFIX),
        "gateway",
        RoutableNetwork.GATEWAY.toString());
  }
}
