// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.router;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.Neighbour;

/** A station that takes whatever a router has to hand on: it answers ARP for every address. */
record CatchAllStation(MacAddress mac, MacAddress router) implements Neighbour {

  @Override
  public List<byte[]> answers(byte[] frame) {
    return ArpPacket.decode(frame).stream()
        .filter(arp -> arp.isRequest() && arp.senderHardware().equals(router))
        .filter(arp -> !arp.isProbe() && !arp.isAnnouncement())
        .map(arp -> ArpPacket.reply(mac, arp).unicast(router).encode())
        .toList();
  }
}
