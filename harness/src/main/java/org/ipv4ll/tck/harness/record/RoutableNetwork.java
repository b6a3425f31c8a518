// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import org.ipv4ll.tck.engine.wire.Ipv4Address;

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

  /** The name server of the prefix, primary for its domain. */
  public static final Ipv4Address NAME_SERVER = Ipv4Address.parse("192.0.2.53");

  /** The domain of the prefix (RFC 2606). */
  public static final String DOMAIN = "lan.example";

  private RoutableNetwork() {}
}
