// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** The IPv4 beneath a reference server or client: one configured address, and ARP (RFC 826). */
final class Lan {

  private static final int MOST_WAITING = 64;

  private final MacAddress mac;
  private final Ipv4Address own;
  private final Map<Ipv4Address, MacAddress> known = new HashMap<>();
  private final List<Ipv4Packet> waiting = new ArrayList<>();
  private final Deque<Output> outputs = new ArrayDeque<>();

  Lan(MacAddress mac, Ipv4Address own) {
    this.mac = mac;
    this.own = own;
  }

  /** A frame comes in; what it has for the layer above is handed on. */
  Optional<Ipv4Packet> received(byte[] bytes) {
    var frame = EthernetFrame.decode(bytes).filter(f -> !f.source().equals(mac));
    frame.flatMap(ArpPacket::decode).ifPresent(this::received);
    return frame
        .filter(f -> f.destination().equals(mac) || f.isBroadcast())
        .flatMap(Ipv4Packet::decode);
  }

  private void received(ArpPacket arp) {
    if (!arp.senderProtocol().isUnicast() || arp.senderHardware().isGroup()) {
      return;
    }
    if (known.size() < MOST_WAITING) {
      known.put(arp.senderProtocol(), arp.senderHardware());
    }
    if (arp.isRequest() && arp.targetProtocol().equals(own)) {
      transmit(ArpPacket.reply(mac, arp).unicast(arp.senderHardware()));
    }
    var ready = waiting.stream().filter(p -> known.containsKey(p.destination())).toList();
    waiting.removeAll(ready);
    ready.forEach(this::send);
  }

  /** Sends a packet on the link, after ARP where that has to come first. */
  void send(Ipv4Packet packet) {
    var station = known.get(packet.destination());
    if (station != null) {
      transmit(packet.frame(mac, station));
    } else if (waiting.size() < MOST_WAITING) {
      waiting.add(packet);
      transmit(ArpPacket.request(mac, own, packet.destination()).broadcast());
    }
  }

  /** Sends a packet to everybody on the link. */
  void broadcast(Ipv4Packet packet) {
    transmit(packet.frame(mac, MacAddress.BROADCAST));
  }

  private void transmit(EthernetFrame frame) {
    outputs.add(new Output.Transmit(frame.encode()));
  }

  Output poll() {
    var next = outputs.poll();
    return next == null ? new Output.WaitUntil(Optional.empty()) : next;
  }
}
