// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/**
 * The octets of a frame and what they say, as far as it can be read. Of an ARP packet both numbers
 * are read that Ethernet has as a hardware type: 1, and 6 as one of the IEEE 802 networks (RFC
 * 1042), for which RFC 3927 is written.
 *
 * @param bytes from the destination hardware address on
 */
public record Packet(
    byte[] bytes,
    Optional<EthernetFrame> ethernet,
    Optional<ArpPacket> arp,
    Optional<Ipv4Packet> ip) {

  private static final int ETHERNET = 1;
  private static final int IEEE_802 = 6;

  /** A priority, a VLAN and the type of what is inside (IEEE 802.1Q), in octets. */
  private static final int TAG = 4;

  private static final int VLAN_ID = 0x0FFF;

  /** The ARP packet in a frame that carries a VLAN tag. */
  public Optional<ArpPacket> taggedArp() {
    return inner().flatMap(ArpPacket::decode);
  }

  /** The same without its VLAN tag; empty where it has none. */
  Optional<Packet> untagged() {
    return inner().map(frame -> of(frame.encode()));
  }

  /** The number of its VLAN; empty where it has no tag. */
  OptionalInt vlan() {
    return ethernet
        .filter(Packet::isTagged)
        .map(e -> OptionalInt.of(ByteBuffer.wrap(e.payload()).getShort() & VLAN_ID))
        .orElse(OptionalInt.empty());
  }

  private Optional<EthernetFrame> inner() {
    return ethernet
        .filter(Packet::isTagged)
        .map(
            e ->
                new EthernetFrame(
                    e.destination(),
                    e.source(),
                    ByteBuffer.wrap(e.payload()).getShort(2) & 0xFFFF,
                    Arrays.copyOfRange(e.payload(), TAG, e.payload().length)));
  }

  private static boolean isTagged(EthernetFrame frame) {
    return frame.etherType() == EthernetFrame.VLAN && frame.payload().length >= TAG;
  }

  public static Packet of(byte[] bytes) {
    var ethernet = EthernetFrame.decode(bytes);
    return new Packet(
        bytes, ethernet, ethernet.flatMap(Packet::arp), ethernet.flatMap(Ipv4Packet::decode));
  }

  /** Whether the ARP packet in it has the hardware type of IEEE 802. */
  public boolean isIeee802() {
    return arp.isPresent()
        && ethernet.filter(frame -> ArpPacket.decode(frame).isEmpty()).isPresent();
  }

  private static Optional<ArpPacket> arp(EthernetFrame frame) {
    return ArpPacket.decode(frame).or(() -> ArpPacket.decode(asEthernet(frame)));
  }

  private static EthernetFrame asEthernet(EthernetFrame frame) {
    var payload = ByteBuffer.wrap(frame.payload().clone());
    if (payload.remaining() >= Short.BYTES && payload.getShort(0) == IEEE_802) {
      payload.putShort(0, (short) ETHERNET);
    }
    return new EthernetFrame(
        frame.destination(), frame.source(), frame.etherType(), payload.array());
  }
}
