// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.router;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** One interface of a router: its address, and who is where on its link (RFC 826). */
final class RouterPort {

  private static final int MOST = 64;

  private record Pending(Ipv4Address hop, Ipv4Datagram datagram) {}

  private final MacAddress mac;
  private final Ipv4Address own;
  private final Map<Ipv4Address, MacAddress> known = new HashMap<>();
  private final List<Pending> waiting = new ArrayList<>();
  private final Queue<Output> outputs = new ArrayDeque<>();

  RouterPort(MacAddress mac, Ipv4Address own) {
    this.mac = mac;
    this.own = own;
  }

  MacAddress mac() {
    return mac;
  }

  Ipv4Address own() {
    return own;
  }

  void learn(ArpPacket arp) {
    if (arp.senderProtocol().isUnicast() && known.size() < MOST) {
      known.put(arp.senderProtocol(), arp.senderHardware());
      var ready = waiting.stream().filter(p -> known.containsKey(p.hop)).toList();
      waiting.removeAll(ready);
      ready.forEach(pending -> send(pending.hop, pending.datagram));
    }
  }

  void answer(ArpPacket arp) {
    transmit(ArpPacket.reply(mac, arp).unicast(arp.senderHardware()));
  }

  /** Sends on the link, after ARP where that has to come first. */
  void send(Ipv4Address hop, Ipv4Datagram datagram) {
    var station = known.get(hop);
    if (hop.isMulticast()) {
      transmit(datagram.frame(mac, MacAddress.ofGroup(hop)));
    } else if (hop.equals(Ipv4Address.LINK_LOCAL_BROADCAST)) {
      transmit(datagram.frame(mac, MacAddress.BROADCAST));
    } else if (station != null) {
      transmit(datagram.frame(mac, station));
    } else if (waiting.size() < MOST) {
      waiting.add(new Pending(hop, datagram));
      transmit(ArpPacket.request(mac, own, hop).broadcast());
    }
  }

  void reply(EthernetFrame frame) {
    transmit(frame);
  }

  private void transmit(EthernetFrame frame) {
    outputs.add(new Output.Transmit(frame.encode()));
  }

  Queue<Output> outputs() {
    return outputs;
  }
}
