// SPDX-License-Identifier: Apache-2.0
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
 * DNS over TCP (RFC 7766) on a link that loses nothing and keeps the order: no retransmission, no
 * window.
 */
public final class TcpService {

  private static final int FIRST_SEQUENCE = 0x3927_0053;
  private static final int MOST_CONNECTIONS = 64;
  private static final int LENGTH = Short.BYTES;
  private static final int MOST_HEARD = 4096;

  private record Peer(Ipv4Address address, int port) {}

  /**
   * The next sequence numbers of both sides.
   *
   * @param heard what has come of a message that is not whole yet
   */
  private record Connection(int own, int others, byte[] heard) {

    Connection sent(int octets) {
      return new Connection(own + octets, others, heard);
    }

    Connection took(int octets, byte[] rest) {
      return new Connection(own, others + octets, rest);
    }
  }

  private final Ipv4Address own;
  private final Consumer<Ipv4Packet> sender;
  private final BiConsumer<byte[], Consumer<byte[]>> queries;
  private final Map<Peer, Connection> connections = new LinkedHashMap<>();

  /**
   * A service at port 53 of an address.
   *
   * @param queries gets each query and the way back for its answer
   */
  public TcpService(
      Ipv4Address own, Consumer<Ipv4Packet> sender, BiConsumer<byte[], Consumer<byte[]>> queries) {
    this.own = own;
    this.sender = sender;
    this.queries = queries;
  }

  /** A packet comes in; what is no segment for the service is passed over. */
  public void received(Ipv4Packet packet) {
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
      take(peer, TcpSegment.data(packet), segment.has(TcpSegment.FIN));
    }
  }

  private void open(Peer peer, TcpSegment segment) {
    if (connections.size() < MOST_CONNECTIONS) {
      connections.put(peer, new Connection(FIRST_SEQUENCE, segment.sequence() + 1, new byte[0]));
      send(peer, TcpSegment.SYN, new byte[0]);
      connections.computeIfPresent(peer, (p, c) -> c.sent(1));
    }
  }

  private void take(Peer peer, byte[] data, boolean ends) {
    var heard = joined(connections.get(peer).heard, data);
    int octets = data.length + (ends ? 1 : 0);
    boolean whole = isWhole(heard);
    if (octets > 0) {
      var rest = whole || heard.length > MOST_HEARD ? new byte[0] : heard;
      connections.computeIfPresent(peer, (p, c) -> c.took(octets, rest));
      send(peer, ends ? TcpSegment.FIN : 0, new byte[0]);
    }
    if (ends) {
      connections.remove(peer);
    } else if (whole) {
      queries.accept(Arrays.copyOfRange(heard, LENGTH, heard.length), a -> answer(peer, a));
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  private static boolean isWhole(byte[] heard) {
    return heard.length > LENGTH
        && heard.length - LENGTH >= (ByteBuffer.wrap(heard).getShort() & 0xFFFF);
  }

  private void answer(Peer peer, byte[] message) {
    if (connections.containsKey(peer)) {
      var data = ByteBuffer.allocate(LENGTH + message.length);
      data.putShort((short) message.length).put(message);
      send(peer, TcpSegment.PSH, data.array());
      connections.computeIfPresent(peer, (p, c) -> c.sent(data.capacity()));
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
              .packet(own, peer.address, data));
    }
  }
}
