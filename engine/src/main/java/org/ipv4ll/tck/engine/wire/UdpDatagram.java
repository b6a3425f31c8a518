// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A UDP datagram (RFC 768), sent without checksum. */
public record UdpDatagram(int sourcePort, int destinationPort, byte[] data) {

  private static final int HEADER = 8;

  public static Optional<UdpDatagram> decode(Ipv4Packet packet) {
    var from = ByteBuffer.wrap(packet.payload());
    if (packet.protocol() != Ipv4Packet.UDP || from.remaining() < HEADER) {
      return Optional.empty();
    }
    int sourcePort = from.getShort() & 0xFFFF;
    int destinationPort = from.getShort() & 0xFFFF;
    var data = new byte[from.limit() - HEADER];
    from.get(HEADER, data);
    return Optional.of(new UdpDatagram(sourcePort, destinationPort, data));
  }

  public byte[] encode() {
    var to = ByteBuffer.allocate(HEADER + data.length);
    to.putShort((short) sourcePort).putShort((short) destinationPort);
    return to.putShort((short) to.capacity()).putShort((short) 0).put(data).array();
  }

  public Ipv4Packet packet(Ipv4Address from, Ipv4Address to) {
    return new Ipv4Packet(from, to, Ipv4Packet.UDP, 64, encode());
  }
}
