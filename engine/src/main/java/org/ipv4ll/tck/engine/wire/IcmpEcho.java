// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * An ICMP echo message (RFC 792).
 *
 * @param reply false for a request, true for a reply
 * @param rest identifier, sequence number and data
 */
public record IcmpEcho(boolean reply, byte[] rest) {

  private static final int REQUEST_TYPE = 8;
  private static final int HEADER = 4;

  public static IcmpEcho request(int identifier, int sequence) {
    var rest = ByteBuffer.allocate(12).putShort((short) identifier).putShort((short) sequence);
    return new IcmpEcho(false, rest.array());
  }

  /** A request with data, which whoever answers sends back. */
  public static IcmpEcho request(int identifier, int sequence, byte[] data) {
    var rest = ByteBuffer.allocate(HEADER + data.length);
    rest.putShort((short) identifier).putShort((short) sequence).put(data);
    return new IcmpEcho(false, rest.array());
  }

  public static Optional<IcmpEcho> decode(Ipv4Packet packet) {
    var bytes = packet.payload();
    if (packet.protocol() != Ipv4Packet.ICMP || bytes.length < 8 || bytes[1] != 0) {
      return Optional.empty();
    }
    if (bytes[0] != 0 && bytes[0] != REQUEST_TYPE) {
      return Optional.empty();
    }
    var rest = new byte[bytes.length - HEADER];
    System.arraycopy(bytes, HEADER, rest, 0, rest.length);
    return Optional.of(new IcmpEcho(bytes[0] == 0, rest));
  }

  public byte[] encode() {
    var to = ByteBuffer.allocate(HEADER + rest.length);
    to.put((byte) (reply ? 0 : REQUEST_TYPE)).put((byte) 0).putShort((short) 0).put(rest);
    return to.putShort(2, Checksum.of(to.array(), 0, to.capacity())).array();
  }

  /** The answer to this request. */
  public IcmpEcho answer() {
    return new IcmpEcho(true, rest);
  }

  /** The packet that carries this message. */
  public Ipv4Packet packet(Ipv4Address from, Ipv4Address to) {
    return new Ipv4Packet(from, to, Ipv4Packet.ICMP, 64, encode());
  }
}
