// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A message of the NetBIOS name service (RFC 1002 section 4.2), as far as a case needs it. */
public final class NetbiosMessage {

  /** Asks for the addresses of a name. */
  public static final int NAME = 0x20;

  /** Asks for the names of a station. */
  public static final int STATUS = 0x21;

  private static final int HEADER = 12;
  private static final int LENGTH = 16;
  private static final int INTERNET = 1;
  private static final int RESPONSE = 0x8000;
  private static final int BROADCAST = 0x0110;
  private static final int QUERY = 0;
  private static final int RELEASE = 6;

  private final ByteBuffer message;

  public NetbiosMessage(byte[] message) {
    this.message = ByteBuffer.wrap(message);
  }

  /**
   * A question by broadcast.
   *
   * @param name padded as it has to be; {@code *} is padded with zeroes
   * @param type {@link #NAME} or {@link #STATUS}
   */
  public static byte[] question(int id, String name, int type) {
    var to = ByteBuffer.allocate(HEADER + 2 + 2 * LENGTH + 4);
    to.putShort((short) id).putShort((short) (type == NAME ? BROADCAST : 0));
    to.putShort((short) 1).putShort((short) 0).putInt(0).put((byte) (2 * LENGTH));
    for (byte octet : padded(name)) {
      to.put((byte) ('A' + (octet >> 4 & 0xF))).put((byte) ('A' + (octet & 0xF)));
    }
    return to.put((byte) 0).putShort((short) type).putShort((short) INTERNET).array();
  }

  private static byte[] padded(String name) {
    if (name.equals("*")) {
      return ByteBuffer.allocate(LENGTH).put((byte) '*').array();
    }
    var text = "%-15.15s\0".formatted(name.toUpperCase(Locale.ROOT));
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether it tells others that a name has this address: a positive answer, a registration or a
   * refreshment. A release is the end of that.
   */
  public boolean tells(Ipv4Address address) {
    if (message.limit() < HEADER) {
      return false;
    }
    int flags = message.getShort(2) & 0xFFFF;
    int operation = flags >> 11 & 0xF;
    boolean response = (flags & RESPONSE) != 0;
    boolean told =
        response
            ? operation == QUERY && (flags & 0xF) == 0
            : operation != QUERY && operation != RELEASE;
    return told && holds(address);
  }

  private boolean holds(Ipv4Address address) {
    for (int at = HEADER; at + Integer.BYTES <= message.limit(); at++) {
      if (message.getInt(at) == address.bits()) {
        return true;
      }
    }
    return false;
  }
}
