// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * An IPv4 packet without options.
 *
 * @param protocol 1 ICMP, 6 TCP, 17 UDP
 * @param timeToLive 0 to 255
 */
public record Ipv4Packet(
    Ipv4Address source, Ipv4Address destination, int protocol, int timeToLive, byte[] payload) {

  public static final int ICMP = 1;
  public static final int TCP = 6;
  public static final int UDP = 17;

  private static final int HEADER = 20;

  /** Empty where the frame is no IPv4 packet or is cut short; options are skipped. */
  public static Optional<Ipv4Packet> decode(EthernetFrame frame) {
    var from = ByteBuffer.wrap(frame.payload());
    if (frame.etherType() != EthernetFrame.IPV4 || from.remaining() < HEADER) {
      return Optional.empty();
    }
    int header = (from.get(0) & 0xF) * 4;
    int total = from.getShort(2) & 0xFFFF;
    if (from.get(0) >>> 4 != 4 || header < HEADER || total < header || total > from.limit()) {
      return Optional.empty();
    }
    var payload = new byte[total - header];
    from.get(header, payload);
    return Optional.of(
        new Ipv4Packet(
            new Ipv4Address(from.getInt(12)),
            new Ipv4Address(from.getInt(16)),
            from.get(9) & 0xFF,
            from.get(8) & 0xFF,
            payload));
  }

  public static Optional<Ipv4Packet> decode(byte[] frame) {
    return EthernetFrame.decode(frame).flatMap(Ipv4Packet::decode);
  }

  public byte[] encode() {
    var to = ByteBuffer.allocate(HEADER + payload.length);
    to.put((byte) 0x45).put((byte) 0).putShort((short) to.capacity()).putInt(0x0000_4000);
    to.put((byte) timeToLive).put((byte) protocol).putShort((short) 0);
    to.putInt(source.bits()).putInt(destination.bits()).put(payload);
    to.putShort(10, Checksum.of(to.array(), 0, HEADER));
    return to.array();
  }

  /** The frame that carries this packet from one station to another. */
  public EthernetFrame frame(MacAddress from, MacAddress to) {
    return new EthernetFrame(to, from, EthernetFrame.IPV4, encode());
  }
}
