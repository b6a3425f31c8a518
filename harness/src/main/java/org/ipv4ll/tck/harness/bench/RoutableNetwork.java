package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.target.DhcpPool;

/** The routable addresses of a case, all from the prefixes for documentation (RFC 5737). */
public final class RoutableNetwork {

  /** What the host gets where the tester gives it an address. */
  public static final Ipv4Address HOST = Ipv4Address.parse("192.0.2.77");

  /** The router of the prefix 192.0.2.0/24. */
  public static final Ipv4Address GATEWAY = Ipv4Address.parse("192.0.2.1");

  /** A station in the prefix of the host. */
  public static final Ipv4Address NEIGHBOUR = Ipv4Address.parse("192.0.2.9");

  /** A station that is reached through the router; if it is on the link, nobody can know. */
  public static final Ipv4Address REMOTE = Ipv4Address.parse("203.0.113.9");

  /** The DHCP server of the prefix. */
  public static final Ipv4Address SERVER = Ipv4Address.parse("192.0.2.2");

  private static final int PREFIX = 24;
  private static final Duration LEASE = Duration.ofMinutes(2);

  private RoutableNetwork() {}

  /** What the DHCP server of the prefix gives to the host. */
  public static DhcpPool pool(Duration lease) {
    return new DhcpPool(SERVER, new Routable(HOST, PREFIX, Optional.of(GATEWAY)), lease);
  }

  /** What a DHCP server gives that leases what it must not. */
  public static DhcpPool pool(Ipv4Address linkLocal) {
    return new DhcpPool(SERVER, new Routable(linkLocal, 16, Optional.empty()), LEASE);
  }

  /** The address of the host, its prefix and its gateway as values of placeholders. */
  public static Map<String, String> values() {
    return Map.of(
        "address",
        HOST.toString(),
        "prefix",
        Integer.toString(PREFIX),
        "gateway",
        GATEWAY.toString());
  }
}
