package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A TCP segment without options and data (RFC 9293), enough to open and to reset a connection.
 *
 * @param flags the control bits, {@link #SYN} and the like
 */
public record TcpSegment(
    int sourcePort, int destinationPort, int sequence, int acknowledgment, int flags) {

  public static final int FIN = 1;
  public static final int SYN = 2;
  public static final int RST = 4;
  public static final int ACK = 16;

  private static final int HEADER = 20;

  public static Optional<TcpSegment> decode(Ipv4Packet packet) {
    var from = ByteBuffer.wrap(packet.payload());
    if (packet.protocol() != Ipv4Packet.TCP || from.remaining() < HEADER) {
      return Optional.empty();
    }
    return Optional.of(
        new TcpSegment(
            from.getShort(0) & 0xFFFF,
            from.getShort(2) & 0xFFFF,
            from.getInt(4),
            from.getInt(8),
            from.get(13) & 0x3F));
  }

  /** How many octets of data a packet carries behind its TCP header; 0 where it has none. */
  public static int dataLength(Ipv4Packet packet) {
    var bytes = packet.payload();
    return bytes.length < HEADER ? 0 : Math.max(0, bytes.length - (bytes[12] >> 4 & 0xF) * 4);
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  public Ipv4Packet packet(Ipv4Address from, Ipv4Address to) {
    var segment = ByteBuffer.allocate(HEADER);
    segment.putShort((short) sourcePort).putShort((short) destinationPort);
    segment.putInt(sequence).putInt(acknowledgment);
    segment.put((byte) 0x50).put((byte) flags).putShort((short) 0xFFFF);
    var pseudo = ByteBuffer.allocate(12).putInt(from.bits()).putInt(to.bits());
    pseudo.putShort((short) Ipv4Packet.TCP).putShort((short) HEADER);
    long sum = Checksum.sum(pseudo.array(), 0, 12) + Checksum.sum(segment.array(), 0, HEADER);
    segment.putShort(16, Checksum.fold(sum));
    return new Ipv4Packet(from, to, Ipv4Packet.TCP, 64, segment.array());
  }
}
