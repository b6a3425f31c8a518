package org.ipv4ll.tck.harness.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** One query and its answer over a TCP connection of their own, on a link that loses nothing. */
final class TcpQuery {

  private static final int LENGTH = Short.BYTES;

  private final Bench bench;
  private final Peer client;
  private final Ipv4Address server;
  private final int port;
  private int sent = 1;
  private int taken;

  TcpQuery(Bench bench, Peer client, Ipv4Address server, int port) {
    this.bench = bench;
    this.client = client;
    this.server = server;
    this.port = port;
  }

  /** The message that answers this one; empty if none came by the deadline. */
  Optional<byte[]> ask(byte[] query, Instant deadline) {
    int mark = bench.trace().mark();
    send(TcpSegment.SYN, new byte[0]);
    var opened = next(mark, deadline).filter(s -> segment(s).has(TcpSegment.SYN));
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    sent++;
    taken = segment(opened.get()).sequence() + 1;
    var framed = ByteBuffer.allocate(LENGTH + query.length);
    framed.putShort((short) query.length).put(query);
    send(TcpSegment.ACK | TcpSegment.PSH, framed.array());
    sent += framed.capacity();
    var answer = read(opened.get().index() + 1, deadline);
    send(TcpSegment.RST | TcpSegment.ACK, new byte[0]);
    return answer;
  }

  private Optional<byte[]> read(int from, Instant deadline) {
    var stream = new ByteArrayOutputStream();
    var next = next(from, deadline);
    while (next.isPresent() && !isWhole(stream) && !isEnd(next.get())) {
      take(next.get(), stream);
      next = isWhole(stream) ? next : next(next.get().index() + 1, deadline);
    }
    var bytes = stream.toByteArray();
    return isWhole(stream)
        ? Optional.of(Arrays.copyOfRange(bytes, LENGTH, bytes.length))
        : Optional.empty();
  }

  private void take(Sighting sighting, ByteArrayOutputStream stream) {
    var data = sighting.ip().map(TcpSegment::data).orElse(new byte[0]);
    if (data.length > 0 && segment(sighting).sequence() == taken) {
      stream.writeBytes(data);
      taken += data.length;
      send(TcpSegment.ACK, new byte[0]);
    }
  }

  private static boolean isWhole(ByteArrayOutputStream stream) {
    var bytes = stream.toByteArray();
    return bytes.length >= LENGTH
        && bytes.length - LENGTH >= (ByteBuffer.wrap(bytes).getShort() & 0xFFFF);
  }

  /** The server gives up: a reset, or an end without data. */
  private static boolean isEnd(Sighting sighting) {
    var segment = segment(sighting);
    boolean empty = sighting.ip().map(TcpSegment::dataLength).orElse(0) == 0;
    return segment.has(TcpSegment.RST) || segment.has(TcpSegment.FIN) && empty;
  }

  private Optional<Sighting> next(int from, Instant deadline) {
    return bench.trace().await(from, this::isOurs, deadline);
  }

  private boolean isOurs(Sighting sighting) {
    return sighting
        .ip()
        .filter(packet -> packet.source().equals(server))
        .flatMap(TcpSegment::decode)
        .filter(tcp -> tcp.sourcePort() == DnsQuestion.PORT && tcp.destinationPort() == port)
        .isPresent();
  }

  private static TcpSegment segment(Sighting sighting) {
    return sighting.ip().flatMap(TcpSegment::decode).orElseThrow();
  }

  private void send(int flags, byte[] data) {
    var segment = new TcpSegment(port, DnsQuestion.PORT, sent, taken, flags);
    var packet = segment.packet(client.address(), server, data);
    bench.send(packet.frame(client.mac(), bench.cast().host()).encode());
  }
}
