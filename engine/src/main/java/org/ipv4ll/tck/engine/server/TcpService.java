package org.ipv4ll.tck.engine.server;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/**
 * DNS over TCP (RFC 7766) for clients that send a query as one segment, over a link that loses
 * nothing: no retransmission, no window.
 */
final class TcpService {

  private static final int FIRST_SEQUENCE = 0x3927_0053;
  private static final int MOST_CONNECTIONS = 64;
  private static final int LENGTH = Short.BYTES;

  private record Peer(Ipv4Address address, int port) {}

  /** The next sequence numbers of both sides. */
  private record Connection(int own, int others) {}

  private final Consumer<Ipv4Packet> sender;
  private final BiConsumer<byte[], Consumer<byte[]>> queries;
  private final Map<Peer, Connection> connections = new LinkedHashMap<>();

  /**
   * @param queries gets each query and the way back for its answer
   */
  TcpService(Consumer<Ipv4Packet> sender, BiConsumer<byte[], Consumer<byte[]>> queries) {
    this.sender = sender;
    this.queries = queries;
  }

  void received(Ipv4Packet packet) {
    TcpSegment.decode(packet)
        .filter(segment -> segment.destinationPort() == DnsQuestion.PORT)
        .ifPresent(segment -> received(segment, packet));
  }

  private void received(TcpSegment segment, Ipv4Packet packet) {
    var peer = new Peer(packet.source(), segment.sourcePort());
    if (segment.has(TcpSegment.RST)) {
      connections.remove(peer);
    } else if (segment.has(TcpSegment.SYN)) {
      open(peer, segment);
    } else if (connections.containsKey(peer)) {
      var data = TcpSegment.data(packet);
      boolean ends = segment.has(TcpSegment.FIN);
      took(peer, data.length + (ends ? 1 : 0), ends);
      if (data.length > LENGTH) {
        queries.accept(Arrays.copyOfRange(data, LENGTH, data.length), a -> answer(peer, a));
      }
    }
  }

  private void open(Peer peer, TcpSegment segment) {
    if (connections.size() < MOST_CONNECTIONS) {
      connections.put(peer, new Connection(FIRST_SEQUENCE, segment.sequence() + 1));
      send(peer, TcpSegment.SYN, new byte[0]);
      connections.computeIfPresent(peer, (p, c) -> new Connection(c.own + 1, c.others));
    }
  }

  private void took(Peer peer, int octets, boolean ends) {
    if (octets > 0) {
      connections.computeIfPresent(peer, (p, c) -> new Connection(c.own, c.others + octets));
      send(peer, ends ? TcpSegment.FIN : 0, new byte[0]);
    }
    if (ends) {
      connections.remove(peer);
    }
  }

  private void answer(Peer peer, byte[] message) {
    if (connections.containsKey(peer)) {
      var data = ByteBuffer.allocate(LENGTH + message.length);
      data.putShort((short) message.length).put(message);
      send(peer, TcpSegment.PSH, data.array());
      connections.computeIfPresent(
          peer, (p, c) -> new Connection(c.own + data.capacity(), c.others));
    }
  }

  private void send(Peer peer, int flags, byte[] data) {
    var connection = connections.get(peer);
    if (connection != null) {
      sender.accept(
          new TcpSegment(
                  DnsQuestion.PORT,
                  peer.port,
                  connection.own,
                  connection.others,
                  flags | TcpSegment.ACK)
              .packet(AddressPlan.OWN, peer.address, data));
    }
  }
}
