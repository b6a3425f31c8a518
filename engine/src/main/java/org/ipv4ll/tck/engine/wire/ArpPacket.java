// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * An ARP packet for IPv4 over Ethernet (RFC 826).
 *
 * @param operation 1 request, 2 reply; others (RARP, InARP) are kept as they came
 */
public record ArpPacket(
    int operation,
    MacAddress senderHardware,
    Ipv4Address senderProtocol,
    MacAddress targetHardware,
    Ipv4Address targetProtocol) {

  public static final int REQUEST = 1;
  public static final int REPLY = 2;

  /** Length of the packet without padding, in octets. */
  public static final int LENGTH = 28;

  private static final long ETHERNET_IPV4 = 0x0001_0800_0604L;

  /** An ARP probe: who has this address, asked by nobody (RFC 3927 section 2.2.1). */
  public static ArpPacket probe(MacAddress sender, Ipv4Address candidate) {
    return new ArpPacket(REQUEST, sender, Ipv4Address.ANY, MacAddress.ZERO, candidate);
  }

  /** An ARP announcement: sender and target are the claimed address (RFC 3927 section 2.4). */
  public static ArpPacket announcement(MacAddress sender, Ipv4Address claimed) {
    return new ArpPacket(REQUEST, sender, claimed, MacAddress.ZERO, claimed);
  }

  public static ArpPacket request(MacAddress sender, Ipv4Address from, Ipv4Address target) {
    return new ArpPacket(REQUEST, sender, from, MacAddress.ZERO, target);
  }

  /** The reply of RFC 826 to a request for an address that the replier holds. */
  public static ArpPacket reply(MacAddress replier, ArpPacket request) {
    return new ArpPacket(
        REPLY, replier, request.targetProtocol, request.senderHardware, request.senderProtocol);
  }

  /**
   * Empty unless the frame carries an ARP packet for IPv4 over Ethernet: right type, right header,
   * at least 28 octets. Padding behind the packet is ignored.
   */
  public static Optional<ArpPacket> decode(EthernetFrame frame) {
    var from = ByteBuffer.wrap(frame.payload());
    if (frame.etherType() != EthernetFrame.ARP || from.remaining() < LENGTH) {
      return Optional.empty();
    }
    long header = (from.getInt() & 0xFFFF_FFFFL) << 16 | (from.getShort() & 0xFFFF);
    if (header != ETHERNET_IPV4) {
      return Optional.empty();
    }
    return Optional.of(
        new ArpPacket(
            from.getShort() & 0xFFFF,
            MacAddress.read(from),
            new Ipv4Address(from.getInt()),
            MacAddress.read(from),
            new Ipv4Address(from.getInt())));
  }

  public static Optional<ArpPacket> decode(byte[] frame) {
    return EthernetFrame.decode(frame).flatMap(ArpPacket::decode);
  }

  public byte[] encode() {
    var to = ByteBuffer.allocate(LENGTH);
    to.putInt((int) (ETHERNET_IPV4 >>> 16)).putShort((short) ETHERNET_IPV4);
    to.putShort((short) operation);
    senderHardware.write(to);
    to.putInt(senderProtocol.bits());
    targetHardware.write(to);
    return to.putInt(targetProtocol.bits()).array();
  }

  /** A frame to everybody, its Ethernet source the ARP sender. */
  public EthernetFrame broadcast() {
    return unicast(MacAddress.BROADCAST);
  }

  /** A frame to one station, its Ethernet source the ARP sender. */
  public EthernetFrame unicast(MacAddress destination) {
    return new EthernetFrame(destination, senderHardware, EthernetFrame.ARP, encode());
  }

  public boolean isRequest() {
    return operation == REQUEST;
  }

  public boolean isReply() {
    return operation == REPLY;
  }

  /** A request whose sender IP address is all zero (RFC 3927 section 1.2). */
  public boolean isProbe() {
    return isRequest() && senderProtocol.equals(Ipv4Address.ANY);
  }

  /** A request whose sender and target IP addresses are one and the same (section 1.2). */
  public boolean isAnnouncement() {
    return isRequest() && senderProtocol.equals(targetProtocol) && !isProbe();
  }
}
