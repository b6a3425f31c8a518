// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.dns.Response;

/**
 * What a name server said on a TCP connection (RFC 1035 section 4.2.2), as far as it was seen.
 *
 * @param next the sequence number that the next octet will have
 * @param last the frame that brought the last octets, or opened the connection
 * @param octets all octets so far
 */
public record DnsStream(int next, Frame last, byte[] octets) {

  private static final int LENGTH = Short.BYTES;

  /** Puts the segments to this port of the client together; empty where nothing was opened. */
  public static Optional<DnsStream> read(List<Frame> host, int port) {
    Optional<DnsStream> stream = Optional.empty();
    for (var frame : host) {
      var packet = frame.ip().filter(p -> isFor(p, port));
      if (packet.isPresent() && !stream.filter(DnsStream::isWhole).isPresent()) {
        stream = stream.map(s -> s.with(frame, packet.get())).or(() -> opened(frame, packet.get()));
      }
    }
    return stream;
  }

  private static boolean isFor(Ipv4Packet packet, int port) {
    return TcpSegment.decode(packet)
        .filter(tcp -> tcp.sourcePort() == DnsQuestion.PORT && tcp.destinationPort() == port)
        .isPresent();
  }

  private static Optional<DnsStream> opened(Frame frame, Ipv4Packet packet) {
    return TcpSegment.decode(packet)
        .filter(tcp -> tcp.has(TcpSegment.SYN))
        .map(tcp -> new DnsStream(tcp.sequence() + 1, frame, new byte[0]));
  }

  private DnsStream with(Frame frame, Ipv4Packet packet) {
    var data = TcpSegment.data(packet);
    boolean due = TcpSegment.decode(packet).filter(tcp -> tcp.sequence() == next).isPresent();
    if (!due || data.length == 0) {
      return this;
    }
    var longer = new ByteArrayOutputStream();
    longer.writeBytes(octets);
    longer.writeBytes(data);
    return new DnsStream(next + data.length, frame, longer.toByteArray());
  }

  /** Whether a message is complete. */
  public boolean isWhole() {
    return octets.length >= LENGTH && octets.length - LENGTH >= length();
  }

  private int length() {
    return ByteBuffer.wrap(octets).getShort() & 0xFFFF;
  }

  Optional<DnsExchange.Answer> answer() {
    return isWhole()
        ? Response.decode(Arrays.copyOfRange(octets, LENGTH, LENGTH + length()))
            .map(response -> new DnsExchange.Answer(last, response))
        : Optional.empty();
  }
}
