// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

/**
 * An IPv4 address.
 *
 * @param bits the 32 bits of the address
 */
public record Ipv4Address(int bits) implements Comparable<Ipv4Address> {

  /** 0.0.0.0, the sender of an ARP probe (RFC 3927 section 2.2.1). */
  public static final Ipv4Address ANY = new Ipv4Address(0);

  /** 255.255.255.255. */
  public static final Ipv4Address LIMITED_BROADCAST = new Ipv4Address(-1);

  /** 169.254.255.255, the broadcast address of the link-local prefix (RFC 3927 section 2.6.2). */
  public static final Ipv4Address LINK_LOCAL_BROADCAST = new Ipv4Address(0xA9FE_FFFF);

  /** 169.254.1.0, the first address that a host may select (RFC 3927 section 2.1). */
  public static final Ipv4Address FIRST_SELECTABLE = new Ipv4Address(0xA9FE_0100);

  /** 169.254.254.255, the last address that a host may select (RFC 3927 section 2.1). */
  public static final Ipv4Address LAST_SELECTABLE = new Ipv4Address(0xA9FE_FEFF);

  /** How many addresses a host may select from: 65 024 (RFC 3927 section 2.1). */
  public static final int SELECTABLE = LAST_SELECTABLE.bits - FIRST_SELECTABLE.bits + 1;

  /**
   * Reads dotted decimal.
   *
   * @throws IllegalArgumentException if the text is not four octets
   */
  public static Ipv4Address parse(String text) {
    var octets = text.trim().split("\\.", -1);
    if (octets.length != 4) {
      throw new IllegalArgumentException("not an IPv4 address: " + text);
    }
    int bits = 0;
    for (var octet : octets) {
      int value = octet.matches("\\d{1,3}") ? Integer.parseInt(octet) : -1;
      if (value < 0 || value > 255) {
        throw new IllegalArgumentException("not an IPv4 address: " + text);
      }
      bits = bits << 8 | value;
    }
    return new Ipv4Address(bits);
  }

  /** The n-th address that a host may select, from 0. */
  public static Ipv4Address selectable(int index) {
    return new Ipv4Address(FIRST_SELECTABLE.bits + index);
  }

  /** Whether the address lies in 169.254/16. */
  public boolean isLinkLocal() {
    return bits >>> 16 == 0xA9FE;
  }

  /** Whether a host may select it: link-local, outside the first and the last 256 addresses. */
  public boolean isSelectable() {
    return bits >= FIRST_SELECTABLE.bits && bits <= LAST_SELECTABLE.bits;
  }

  /** Whether the address is a multicast group, 224/4. */
  public boolean isMulticast() {
    return bits >>> 28 == 0xE;
  }

  /** The one that differs in the last bit: in the same subnet, however small that is. */
  public Ipv4Address beside() {
    return new Ipv4Address(bits ^ 1);
  }

  /** Whether it can be the address of one station: not in 0/8, 127/8, 224/4 or 240/4. */
  public boolean isUnicast() {
    int first = bits >>> 24;
    return first != 0 && first != 127 && first < 224 && !equals(LINK_LOCAL_BROADCAST);
  }

  /** The address this many steps further on. */
  public Ipv4Address plus(int steps) {
    return new Ipv4Address(bits + steps);
  }

  @Override
  public int compareTo(Ipv4Address other) {
    return Integer.compareUnsigned(bits, other.bits);
  }

  @Override
  public String toString() {
    return (bits >>> 24)
        + "."
        + (bits >>> 16 & 0xFF)
        + "."
        + (bits >>> 8 & 0xFF)
        + "."
        + (bits & 0xFF);
  }
}
