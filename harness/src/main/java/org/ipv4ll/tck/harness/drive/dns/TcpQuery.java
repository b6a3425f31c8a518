// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.dns;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.DnsStream;
import org.ipv4ll.tck.harness.record.Frame;

/** One query and its answer over a TCP connection of their own, on a link that loses nothing. */
final class TcpQuery {

  private static final int LENGTH = Short.BYTES;

  private final TestContext context;
  private final Peer client;
  private final Ipv4Address server;
  private final int port;
  private int sent = 1;
  private int taken;

  TcpQuery(TestContext context, Peer client, Ipv4Address server, int port) {
    this.context = context;
    this.client = client;
    this.server = server;
    this.port = port;
  }

  /** Sends a message and takes all that comes until its answer is whole, or the deadline. */
  void ask(byte[] query, Instant deadline) {
    int mark = context.trace().mark();
    send(TcpSegment.SYN, new byte[0]);
    var opened = next(mark, deadline).filter(s -> segment(s).has(TcpSegment.SYN));
    if (opened.isEmpty()) {
      return;
    }
    sent++;
    var framed = ByteBuffer.allocate(LENGTH + query.length);
    framed.putShort((short) query.length).put(query);
    acknowledge(mark);
    send(TcpSegment.ACK | TcpSegment.PSH, framed.array());
    sent += framed.capacity();
    read(mark, opened.get().index() + 1, deadline);
    send(TcpSegment.RST | TcpSegment.ACK, new byte[0]);
  }

  private void read(int mark, int from, Instant deadline) {
    var next = next(from, deadline);
    while (next.isPresent() && !isWhole(mark) && !isEnd(next.get())) {
      if (next.get().ip().map(TcpSegment::dataLength).orElse(0) > 0) {
        acknowledge(mark);
        send(TcpSegment.ACK, new byte[0]);
      }
      next = isWhole(mark) ? next : next(next.get().index() + 1, deadline);
    }
  }

  private void acknowledge(int mark) {
    taken = stream(mark).map(DnsStream::next).orElse(taken);
  }

  private boolean isWhole(int mark) {
    return stream(mark).filter(DnsStream::isWhole).isPresent();
  }

  private Optional<DnsStream> stream(int mark) {
    var host = context.trace().host().stream().filter(frame -> frame.index() >= mark).toList();
    return DnsStream.read(host, port);
  }

  /** The server gives up: a reset, or an end without data. */
  private static boolean isEnd(Frame sighting) {
    var segment = segment(sighting);
    boolean empty = sighting.ip().map(TcpSegment::dataLength).orElse(0) == 0;
    return segment.has(TcpSegment.RST) || segment.has(TcpSegment.FIN) && empty;
  }

  private Optional<Frame> next(int from, Instant deadline) {
    return context.trace().await(from, this::isOurs, deadline);
  }

  private boolean isOurs(Frame sighting) {
    return sighting
        .ip()
        .filter(packet -> packet.source().equals(server))
        .flatMap(TcpSegment::decode)
        .filter(tcp -> tcp.sourcePort() == DnsQuestion.PORT && tcp.destinationPort() == port)
        .isPresent();
  }

  private static TcpSegment segment(Frame sighting) {
    return sighting.ip().flatMap(TcpSegment::decode).orElseThrow();
  }

  private void send(int flags, byte[] data) {
    var segment = new TcpSegment(port, DnsQuestion.PORT, sent, taken, flags);
    var packet = segment.packet(client.address(), server, data);
    context.send(packet.frame(client.mac(), context.cast().host()).encode());
  }
}
