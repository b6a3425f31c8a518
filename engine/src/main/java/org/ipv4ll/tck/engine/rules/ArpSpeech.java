// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** How a host puts its ARP packets on the wire. */
public interface ArpSpeech {

  /** As RFC 3927 wants it: everything with a link-local sender is broadcast (section 2.5). */
  ArpSpeech RFC3927 = new ArpSpeech() {};

  default EthernetFrame probe(MacAddress own, Ipv4Address candidate) {
    return ArpPacket.probe(own, candidate).broadcast();
  }

  default EthernetFrame announcement(MacAddress own, Ipv4Address claimed) {
    return ArpPacket.announcement(own, claimed).broadcast();
  }

  /** The one announcement that defends an address (section 2.5, option (b)). */
  default EthernetFrame defence(MacAddress own, Ipv4Address address) {
    return ArpPacket.announcement(own, address).broadcast();
  }

  default EthernetFrame reply(MacAddress own, ArpPacket request) {
    var reply = ArpPacket.reply(own, request);
    return reply.senderProtocol().isLinkLocal()
        ? reply.broadcast()
        : reply.unicast(request.senderHardware());
  }

  default EthernetFrame request(MacAddress own, Ipv4Address from, Ipv4Address target) {
    return ArpPacket.request(own, from, target).broadcast();
  }

  /**
   * The question that keeps a known neighbour fresh. RFC 1122 would ask the neighbour alone;
   * section 2.5 does not allow that to a link-local sender.
   */
  default EthernetFrame refresh(
      MacAddress own, Ipv4Address from, Ipv4Address target, MacAddress known) {
    return request(own, from, target);
  }
}
