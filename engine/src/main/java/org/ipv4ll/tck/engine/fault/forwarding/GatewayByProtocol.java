// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that send link-local packets of one protocol through a gateway (section 2.6.2). */
final class GatewayByProtocol {

  private GatewayByProtocol() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-FWD-77",
            ByProtocol.host(
                Ipv4Packet.TCP,
                Detour.throughGateway((from, to) -> from.isLinkLocal() && !Detour.isLocal(to)))),
        fault(
            "M-FWD-78",
            ByProtocol.host(
                Ipv4Packet.UDP,
                Detour.throughGateway((from, to) -> from.isLinkLocal() && !Detour.isLocal(to)))));
  }
}
