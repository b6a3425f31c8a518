// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** ARP that nobody has asked for. */
public final class Gratuitous {

  private Gratuitous() {}

  /** What an announcement says, as a reply. */
  public static EthernetFrame reply(ArpPacket announcement) {
    return new ArpPacket(
            ArpPacket.REPLY,
            announcement.senderHardware(),
            announcement.senderProtocol(),
            MacAddress.BROADCAST,
            announcement.senderProtocol())
        .broadcast();
  }

  /** One announcement of an address. */
  public static void announce(Ipv4Address x, Interposed host) {
    host.emit(announcement(x, host));
  }

  /** What an announcement of an address by this host says. */
  public static EthernetFrame announcement(Ipv4Address x, Interposed host) {
    return ArpPacket.announcement(host.watch().mac(), x).broadcast();
  }
}
