// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The header of a TCP segment without options (RFC 9293), enough for connections on a link that
 * loses nothing.
 *
 * @param flags the control bits, {@link #SYN} and the like
 */
public record TcpSegment(
    int sourcePort, int destinationPort, int sequence, int acknowledgment, int flags) {

  public static final int FIN = 1;
  public static final int SYN = 2;
  public static final int RST = 4;
  public static final int PSH = 8;
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

  /** The data that a packet carries behind its TCP header. */
  public static byte[] data(Ipv4Packet packet) {
    var bytes = packet.payload();
    return Arrays.copyOfRange(bytes, bytes.length - dataLength(packet), bytes.length);
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  public Ipv4Packet packet(Ipv4Address from, Ipv4Address to) {
    return packet(from, to, new byte[0]);
  }

  /** The packet that carries this header and these data. */
  public Ipv4Packet packet(Ipv4Address from, Ipv4Address to, byte[] data) {
    int length = HEADER + data.length;
    var segment = ByteBuffer.allocate(length);
    segment.putShort((short) sourcePort).putShort((short) destinationPort);
    segment.putInt(sequence).putInt(acknowledgment);
    segment.put((byte) 0x50).put((byte) flags).putShort((short) 0xFFFF);
    segment.position(HEADER).put(data);
    var pseudo = ByteBuffer.allocate(12).putInt(from.bits()).putInt(to.bits());
    pseudo.putShort((short) Ipv4Packet.TCP).putShort((short) length);
    long sum = Checksum.sum(pseudo.array(), 0, 12) + Checksum.sum(segment.array(), 0, length);
    segment.putShort(16, Checksum.fold(sum));
    return new Ipv4Packet(from, to, Ipv4Packet.TCP, 64, segment.array());
  }
}
