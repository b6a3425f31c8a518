// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.server.DhcpServer;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A DHCP server that leases addresses of 169.254/16 (section 1.6). */
final class LinkLocalPool {

  private static final Ipv4Address FIRST = Ipv4Address.parse("169.254.7.10");

  private LinkLocalPool() {}

  static List<Deviation> all() {
    return List.of(
        Deviation.weak("M-IFC-15", (mac, remembered, seed) -> new DhcpServer(mac, FIRST))
            .in(Role.DHCP_SERVER));
  }
}
