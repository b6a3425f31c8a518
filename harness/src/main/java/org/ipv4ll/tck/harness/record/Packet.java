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

  /** No more of them follow a header whose type is a length (IEEE 802.3). */
  private static final int MOST_OCTETS = 1500;

  /** IEEE 802.2 unnumbered information to SNAP, no organization, and the EtherType of ARP. */
  private static final byte[] SNAP = {(byte) 0xAA, (byte) 0xAA, 3, 0, 0, 0, 8, 6};

  /** The ARP packet in a frame that carries a VLAN tag. */
  public Optional<ArpPacket> taggedArp() {
    return ethernet.flatMap(EthernetFrame::untagged).flatMap(ArpPacket::decode);
  }

  /** The same without its VLAN tag; empty where it has none. */
  Optional<Packet> untagged() {
    return ethernet.flatMap(EthernetFrame::untagged).map(frame -> of(frame.encode()));
  }

  /** The number of its VLAN; empty where it has no tag. */
  OptionalInt vlan() {
    return ethernet.map(EthernetFrame::vlan).orElse(OptionalInt.empty());
  }

  /**
   * An ARP packet in a frame that is not of the type of ARP: of another EtherType, or behind LLC
   * and SNAP, where the type is a length (IEEE 802.3, RFC 1042).
   */
  public Optional<ArpPacket> misplacedArp() {
    return ethernet
        .filter(e -> e.etherType() != EthernetFrame.ARP)
        .flatMap(Packet::inside)
        .filter(arp -> arp.isRequest() || arp.isReply());
  }

  /** Whether the ARP packet in it stands behind LLC and SNAP. */
  public boolean isBehindSnap() {
    return ethernet.filter(Packet::isSnap).isPresent();
  }

  private static boolean isSnap(EthernetFrame frame) {
    return frame.etherType() <= MOST_OCTETS
        && frame.payload().length > SNAP.length
        && Arrays.equals(frame.payload(), 0, SNAP.length, SNAP, 0, SNAP.length);
  }

  private static Optional<ArpPacket> inside(EthernetFrame frame) {
    var payload = frame.payload();
    var packet = isSnap(frame) ? Arrays.copyOfRange(payload, SNAP.length, payload.length) : payload;
    return ArpPacket.decode(
        new EthernetFrame(frame.destination(), frame.source(), EthernetFrame.ARP, packet));
  }

  public static Packet of(byte[] bytes) {
    return of(bytes, EthernetFrame.decode(bytes));
  }

  /**
   * A frame of the host under test, which may put a priority on it. No standard obliges it to read
   * such frames of others.
   */
  public static Packet ofHost(byte[] bytes) {
    return of(bytes, EthernetFrame.decode(bytes).map(EthernetFrame::withoutPriority));
  }

  private static Packet of(byte[] bytes, Optional<EthernetFrame> ethernet) {
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
