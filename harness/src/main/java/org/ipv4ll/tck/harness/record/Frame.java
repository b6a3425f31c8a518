// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/**
 * A frame as it was seen on a link of the case.
 *
 * @param link number of the link, the first interface of the host being 0
 * @param index place in the capture of that link, from 0
 * @param at capture timestamp
 * @param fromHost whether a host sent it, and not the tester
 * @param routable addresses that its host has of itself and that are none of a link-local host's
 */
public record Frame(
    int link, int index, Instant at, boolean fromHost, Packet packet, Set<Ipv4Address> routable) {

  public Optional<EthernetFrame> ethernet() {
    return packet.ethernet();
  }

  public Optional<ArpPacket> arp() {
    return packet.arp();
  }

  public Optional<Ipv4Packet> ip() {
    return packet.ip();
  }

  /** Its octets, from the destination hardware address on. */
  public byte[] bytes() {
    return packet.bytes();
  }

  /**
   * Whether it is ARP, well-formed or not, that may have to do with a link-local address. What goes
   * on between routable addresses is none of RFC 3927's business: a look for the former router (RFC
   * 4436), a test whether a routable address is free (RFC 5227). What is tagged is on another link.
   */
  public boolean isArpLike() {
    return ethernet().filter(e -> e.etherType() == EthernetFrame.ARP).isPresent()
        && arp().filter(this::isAmongRoutable).isEmpty();
  }

  private boolean isAmongRoutable(ArpPacket packet) {
    return packet.isProbe()
        ? isRoutable(packet.targetProtocol()) || isOwnRoutable(packet.targetProtocol())
        : isRoutable(packet.senderProtocol()) && isRoutable(packet.targetProtocol());
  }

  private boolean isOwnRoutable(Ipv4Address address) {
    return address.equals(RoutableNetwork.HOST) || routable.contains(address);
  }

  private static boolean isRoutable(Ipv4Address address) {
    return address.isUnicast() && !address.isLinkLocal();
  }

  public boolean isBroadcast() {
    return ethernet().filter(EthernetFrame::isBroadcast).isPresent();
  }

  /**
   * Whether it probes a candidate. A host that looks whether a routable address that it gets, or
   * has of itself, is free (RFC 5227) is not after a link-local one; that it may be after nothing
   * else, its {@link Life} knows.
   */
  public boolean isProbe() {
    return arp().filter(ArpPacket::isProbe).filter(a -> !isAmongRoutable(a)).isPresent();
  }

  /** Whether it asks whether a routable address is free. */
  boolean isRoutableProbe() {
    return arp()
        .filter(ArpPacket::isProbe)
        .map(ArpPacket::targetProtocol)
        .filter(address -> isRoutable(address) && !isOwnRoutable(address))
        .isPresent();
  }

  /** Whether the sender speaks from a routable address. */
  boolean isFromRoutable() {
    return arp().map(ArpPacket::senderProtocol).filter(Frame::isRoutable).isPresent()
        || ip().map(Ipv4Packet::source).filter(Frame::isRoutable).isPresent();
  }

  public boolean isProbeFor(Ipv4Address address) {
    return arp().filter(a -> a.isProbe() && a.targetProtocol().equals(address)).isPresent();
  }

  public boolean isAnnouncementOf(Ipv4Address address) {
    return arp().filter(a -> a.isAnnouncement() && a.senderProtocol().equals(address)).isPresent();
  }

  /** Whether it asks by ARP who has the address, and does not claim it. */
  public boolean asksFor(Ipv4Address address) {
    return arp()
        .filter(a -> a.isRequest() && a.targetProtocol().equals(address))
        .filter(a -> !a.senderProtocol().equals(address))
        .isPresent();
  }

  public boolean isReplyFor(Ipv4Address address) {
    return arp().filter(a -> a.isReply() && a.senderProtocol().equals(address)).isPresent();
  }

  /** The sender address of ARP, or the source address of IP. */
  public Stream<Ipv4Address> sources() {
    return Stream.concat(
        arp().map(ArpPacket::senderProtocol).stream(), ip().map(Ipv4Packet::source).stream());
  }

  /** Whether the address stands as a sender or a source in it (RFC 3927 section 2.2). */
  public boolean uses(Ipv4Address address) {
    return sources().anyMatch(address::equals);
  }

  /** Whether it probes, uses or otherwise concerns the address as one of the sender's own. */
  public boolean holdsOnTo(Ipv4Address address) {
    return uses(address) || isProbeFor(address);
  }

  /** A frame is known by its place in the captures of its case. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame
        && link == frame.link
        && index == frame.index
        && at.equals(frame.at);
  }

  @Override
  public int hashCode() {
    return 31 * link + index;
  }

  @Override
  public String toString() {
    return FrameText.summary(this);
  }
}
