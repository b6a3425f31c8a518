// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Who is where on the link (RFC 826), and the packets that wait to know it. */
final class Neighbours {

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final Duration USABLE = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
  private static final int MOST_KNOWN = 256;
  private static final int MOST_WAITING = 64;

  private record Neighbour(MacAddress mac, Instant learnt, Instant asked) {

    boolean within(Duration age, Instant now) {
      return learnt.plus(age).isAfter(now);
    }
  }

  private record Pending(Ipv4Address hop, Ipv4Packet packet, Instant since) {}

  private final Port port;
  private final Map<Ipv4Address, Neighbour> known = new LinkedHashMap<>();
  private final List<Pending> waiting = new ArrayList<>();

  Neighbours(Port port) {
    this.port = port;
  }

  void reset() {
    known.clear();
    waiting.clear();
  }

  /** An address is gone: what waits to be sent from it is not sent any more (section 2.5). */
  void lost(Ipv4Address source) {
    waiting.removeIf(pending -> pending.packet.source().equals(source));
  }

  /** RFC 826: the sender is merged before the operation is looked at. */
  void learn(ArpPacket arp, Instant now) {
    var sender = arp.senderProtocol();
    if (sender.isUnicast() && !arp.senderHardware().isGroup()) {
      known.put(sender, new Neighbour(arp.senderHardware(), now, now));
      known.keySet().removeAll(known.keySet().stream().limit(excess()).toList());
      release(sender, arp.senderHardware(), now);
    }
  }

  private int excess() {
    return Math.max(0, known.size() - MOST_KNOWN);
  }

  private void release(Ipv4Address hop, MacAddress mac, Instant now) {
    waiting.removeIf(pending -> !pending.since.plus(PATIENCE).isAfter(now));
    for (var pending : List.copyOf(waiting)) {
      if (pending.hop.equals(hop)) {
        waiting.remove(pending);
        port.transmit(pending.packet.frame(port.mac, mac));
      }
    }
  }

  void send(Ipv4Address hop, Ipv4Packet packet, Instant now) {
    var neighbour = known.get(hop);
    if (neighbour == null || !neighbour.within(USABLE, now)) {
      ask(hop, packet, now);
    } else {
      port.transmit(packet.frame(port.mac, neighbour.mac));
      refresh(hop, neighbour, packet.source(), now);
    }
  }

  private void ask(Ipv4Address hop, Ipv4Packet packet, Instant now) {
    waiting.removeIf(pending -> !pending.since.plus(PATIENCE).isAfter(now));
    if (waiting.size() < MOST_WAITING) {
      waiting.add(new Pending(hop, packet, now));
    }
    port.transmit(port.rules.speech().request(port.mac, packet.source(), hop));
  }

  private void refresh(Ipv4Address hop, Neighbour neighbour, Ipv4Address from, Instant now) {
    if (!neighbour.within(FRESH, now) && !neighbour.asked.plus(BETWEEN_QUESTIONS).isAfter(now)) {
      known.put(hop, new Neighbour(neighbour.mac, neighbour.learnt, now));
      port.transmit(port.rules.speech().refresh(port.mac, from, hop, neighbour.mac));
    }
  }
}
