// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.forwarding.StrayForwarding;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that forward packets between other stations (section 2.7). */
final class ForwardingHost {

  private ForwardingHost() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-IFC-76",
            StrayForwarding.host(
                0,
                (frame, packet, host) ->
                    !StrayForwarding.isHanded(frame, host) && !isToMany(frame))),
        fault(
            "M-IFC-77",
            StrayForwarding.host(
                1, (frame, packet, host) -> packet.destination().isMulticast() && isLocal(packet))),
        fault(
            "M-IFC-78",
            StrayForwarding.host(
                1,
                (frame, packet, host) ->
                    host.hasRoutable()
                        && StrayForwarding.isHanded(frame, host)
                        && isLocal(packet)
                        && !packet.destination().isLinkLocal())),
        fault(
            "M-IFC-79",
            StrayForwarding.host(
                1,
                (frame, packet, host) -> frame.isBroadcast() && packet.destination().isUnicast())));
  }

  private static boolean isToMany(EthernetFrame frame) {
    return frame.destination().isGroup();
  }

  private static boolean isLocal(Ipv4Packet packet) {
    return packet.source().isLinkLocal();
  }
}
