// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What packets of a capture begin with, and how an untagged Ethernet frame is made of them.
 *
 * @param frame from the destination hardware address on
 * @param source further number of the interface where the packets of several are mixed
 * @param vlan number of the VLAN, those of outer tags in front; 0 where it has none
 * @param added octets that the packet has in the file and not on the wire
 * @param destinationKnown whether the capture says where it went
 */
record Encapsulation(byte[] frame, int source, long vlan, int added, boolean destinationKnown) {

  static final int ETHERNET = 1;

  /** Linux cooked captures, what an interface named {@code any} gives. */
  static final int COOKED = 113;

  static final int COOKED_2 = 276;

  private static final int HARDWARE_ADDRESSES = 12;
  private static final int HEADER = 14;
  private static final int TAG = 4;
  private static final int ARP_HARDWARE_ETHERNET = 1;
  private static final int ADDRESS = 6;
  private static final int OUTGOING = 4;

  static boolean isKnown(int linkType) {
    return linkType == ETHERNET || linkType == COOKED || linkType == COOKED_2;
  }

  /** Empty where there is no Ethernet frame in it. */
  static Optional<Encapsulation> of(int linkType, byte[] packet) {
    return switch (linkType) {
      case ETHERNET -> Optional.of(new Encapsulation(packet, 0, 0, 0, true).untagged());
      case COOKED -> cooked(ByteBuffer.wrap(packet));
      case COOKED_2 -> cooked2(ByteBuffer.wrap(packet));
      default -> Optional.empty();
    };
  }

  /** Type of packet, type of hardware, length of its address, address, protocol. */
  private static Optional<Encapsulation> cooked(ByteBuffer packet) {
    return packet.remaining() < 16 || packet.getShort(2) != ARP_HARDWARE_ETHERNET
        ? Optional.empty()
        : Optional.of(
            ethernet(packet, packet.getShort(0), new Cooked(6, packet.getShort(14), 16), 0));
  }

  /** Protocol, number of the interface, types of hardware and packet, length, address. */
  private static Optional<Encapsulation> cooked2(ByteBuffer packet) {
    return packet.remaining() < 20 || packet.getShort(8) != ARP_HARDWARE_ETHERNET
        ? Optional.empty()
        : Optional.of(
            ethernet(
                packet, packet.get(10), new Cooked(12, packet.getShort(0), 20), packet.getInt(4)));
  }

  /** Where a cooked header has what is needed. */
  private record Cooked(int source, short protocol, int length) {}

  private static Encapsulation ethernet(ByteBuffer packet, int type, Cooked header, int source) {
    var payload = packet.slice(header.length, packet.limit() - header.length);
    var frame = ByteBuffer.allocate(HEADER + payload.remaining());
    frame.put(CookedDestination.of(type, header.protocol, payload.duplicate()));
    frame.put(packet.array(), header.source, ADDRESS).putShort(header.protocol).put(payload);
    boolean known = type != OUTGOING;
    int added = header.length - HEADER;
    return new Encapsulation(frame.array(), source, 0, added, known).untagged();
  }

  /** Without its tags; a tag of VLAN 0 is as good as none (IEEE 802.1Q). */
  private Encapsulation untagged() {
    var rest = ByteBuffer.wrap(frame);
    int from = HARDWARE_ADDRESSES;
    long outer = vlan;
    while (from + TAG + Short.BYTES <= frame.length && isTag(rest.getShort(from))) {
      outer = outer << 12 | rest.getShort(from + 2) & 0xFFF;
      from += TAG;
    }
    return from == HARDWARE_ADDRESSES ? this : without(from, outer);
  }

  private Encapsulation without(int from, long tags) {
    var bare = new byte[frame.length - (from - HARDWARE_ADDRESSES)];
    System.arraycopy(frame, 0, bare, 0, HARDWARE_ADDRESSES);
    System.arraycopy(frame, from, bare, HARDWARE_ADDRESSES, frame.length - from);
    return new Encapsulation(
        bare, source, tags, added + from - HARDWARE_ADDRESSES, destinationKnown);
  }

  private static boolean isTag(short type) {
    return type == (short) 0x8100 || type == (short) 0x88A8 || type == (short) 0x9100;
  }
}
