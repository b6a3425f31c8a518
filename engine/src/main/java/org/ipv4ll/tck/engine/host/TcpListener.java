// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/**
 * One TCP port that accepts connections and swallows what they bring, so that there is something to
 * reset when the address is lost (RFC 3927 section 2.5). Every other port refuses.
 */
final class TcpListener {

  static final int PORT = 7;

  private static final int MOST_CONNECTIONS = 16;
  private static final int FIRST_SEQUENCE = 0x3927_0000;

  private record Peer(Ipv4Address own, Ipv4Address address, int port) {}

  /**
   * A connection from its SYN on.
   *
   * @param mac where its segments came from, so that a reset needs no ARP
   * @param send the next sequence number of this side
   */
  private record Connection(MacAddress mac, int send) {}

  private final Port port;
  private final Map<Peer, Connection> connections = new LinkedHashMap<>();

  TcpListener(Port port) {
    this.port = port;
  }

  void reset() {
    connections.clear();
  }

  /** What a packet is answered by, if it is TCP and calls for an answer. */
  Optional<Ipv4Packet> received(Ipv4Packet packet, MacAddress from) {
    return TcpSegment.decode(packet)
        .filter(segment -> !segment.has(TcpSegment.RST) || closed(segment, packet))
        .flatMap(segment -> answer(segment, packet, from))
        .map(answer -> answer.packet(packet.destination(), packet.source()));
  }

  private static Peer peer(TcpSegment segment, Ipv4Packet packet) {
    return new Peer(packet.destination(), packet.source(), segment.sourcePort());
  }

  /** A reset ends the connection and is never answered. */
  private boolean closed(TcpSegment segment, Ipv4Packet packet) {
    if (segment.destinationPort() == PORT) {
      connections.remove(peer(segment, packet));
    }
    return false;
  }

  private Optional<TcpSegment> answer(TcpSegment segment, Ipv4Packet packet, MacAddress from) {
    if (segment.has(TcpSegment.SYN)) {
      return segment.has(TcpSegment.ACK) ? Optional.empty() : opened(segment, packet, from);
    }
    var connection = connections.get(peer(segment, packet));
    return connection == null || segment.destinationPort() != PORT
        ? Optional.empty()
        : acknowledged(segment, packet, connection);
  }

  private Optional<TcpSegment> opened(TcpSegment segment, Ipv4Packet packet, MacAddress from) {
    if (segment.destinationPort() != PORT) {
      return Optional.of(reply(segment, 0, segment.sequence() + 1, TcpSegment.RST));
    }
    if (connections.size() == MOST_CONNECTIONS) {
      connections.remove(connections.keySet().iterator().next());
    }
    connections.put(peer(segment, packet), new Connection(from, FIRST_SEQUENCE + 1));
    return Optional.of(reply(segment, FIRST_SEQUENCE, segment.sequence() + 1, TcpSegment.SYN));
  }

  private Optional<TcpSegment> acknowledged(
      TcpSegment segment, Ipv4Packet packet, Connection connection) {
    boolean ends = segment.has(TcpSegment.FIN);
    int taken = TcpSegment.dataLength(packet) + (ends ? 1 : 0);
    if (ends) {
      connections.remove(peer(segment, packet));
    }
    return Optional.of(segment)
        .filter(s -> taken > 0)
        .map(s -> reply(s, connection.send, s.sequence() + taken, ends ? TcpSegment.FIN : 0));
  }

  private static TcpSegment reply(TcpSegment to, int sequence, int acknowledgment, int flag) {
    return new TcpSegment(
        to.destinationPort(), to.sourcePort(), sequence, acknowledgment, flag | TcpSegment.ACK);
  }

  /**
   * Section 2.5: connections are reset before their address is abandoned. What is sent here still
   * carries the address as its source, and is the last that does.
   */
  void abandon(Ipv4Address address) {
    for (var peer : List.copyOf(connections.keySet())) {
      if (peer.own.equals(address)) {
        var connection = connections.remove(peer);
        var reset = new TcpSegment(PORT, peer.port, connection.send, 0, TcpSegment.RST);
        port.transmit(reset.packet(address, peer.address).frame(port.mac, connection.mac));
      }
    }
  }
}
