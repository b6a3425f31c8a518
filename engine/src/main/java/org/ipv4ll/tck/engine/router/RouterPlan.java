// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.router;

import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Who has which address around a router: two links of documentation prefixes (RFC 5737), /24. */
public final class RouterPlan {

  /** The router's own addresses, by interface. */
  public static final List<Ipv4Address> OWN = addresses("192.0.2.1", "198.51.100.1");

  /** A peaceful station on each link. */
  public static final List<Ipv4Address> STATION = addresses("192.0.2.9", "198.51.100.9");

  /** A further router on each link, which routes may lead to. */
  public static final List<Ipv4Address> GATEWAY = addresses("192.0.2.254", "198.51.100.254");

  /** Somebody beyond those routers. */
  public static final Ipv4Address BEYOND = Ipv4Address.parse("203.0.113.7");

  public static final int PREFIX = 24;

  private RouterPlan() {}

  private static List<Ipv4Address> addresses(String near, String far) {
    return List.of(Ipv4Address.parse(near), Ipv4Address.parse(far));
  }
}
