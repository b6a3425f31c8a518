// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * An IEEE 802 hardware address.
 *
 * @param bits the 48 bits of the address, right-aligned
 */
public record MacAddress(long bits) {

  /** All zero: what RFC 3927 section 2.2.1 asks for in the target hardware address of a probe. */
  public static final MacAddress ZERO = new MacAddress(0);

  /** The link-layer broadcast address. */
  public static final MacAddress BROADCAST = new MacAddress(0xFFFF_FFFF_FFFFL);

  static final int LENGTH = 6;

  public MacAddress {
    bits &= 0xFFFF_FFFF_FFFFL;
  }

  /**
   * Reads {@code 02:00:5e:00:00:01}.
   *
   * @throws IllegalArgumentException if the text is not six hexadecimal octets
   */
  public static MacAddress parse(String text) {
    var octets =
        HexFormat.ofDelimiter(":").parseHex(text.trim().toLowerCase(java.util.Locale.ROOT));
    if (octets.length != LENGTH) {
      throw new IllegalArgumentException("not a MAC address: " + text);
    }
    return read(ByteBuffer.wrap(octets));
  }

  /** The hardware address of an IPv4 group (RFC 1112 section 6.4). */
  public static MacAddress ofGroup(Ipv4Address group) {
    return new MacAddress(0x0100_5E00_0000L | group.bits() & 0x7F_FFFF);
  }

  static MacAddress read(ByteBuffer from) {
    return new MacAddress((from.getShort() & 0xFFFFL) << 32 | (from.getInt() & 0xFFFF_FFFFL));
  }

  void write(ByteBuffer to) {
    to.putShort((short) (bits >>> 32)).putInt((int) bits);
  }

  /** Whether the group bit is set: broadcast or multicast. */
  public boolean isGroup() {
    return (bits >>> 40 & 1) != 0;
  }

  @Override
  public String toString() {
    var octets = ByteBuffer.allocate(LENGTH);
    write(octets);
    return HexFormat.ofDelimiter(":").formatHex(octets.array());
  }
}
