package org.ipv4ll.tck.harness.bench;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.link.CapturedFrame;

/** A captured frame and what it says, as far as it can be read. */
public record Sighting(
    CapturedFrame frame,
    Optional<EthernetFrame> ethernet,
    Optional<ArpPacket> arp,
    Optional<Ipv4Packet> ip) {

  public static Sighting of(CapturedFrame frame) {
    var ethernet = EthernetFrame.decode(frame.bytes());
    return new Sighting(
        frame, ethernet, ethernet.flatMap(ArpPacket::decode), ethernet.flatMap(Ipv4Packet::decode));
  }

  public Instant at() {
    return frame.at();
  }

  public int index() {
    return frame.index();
  }

  /** Its octets, from the destination hardware address on. */
  public byte[] bytes() {
    return frame.bytes();
  }

  public boolean fromHost() {
    return !frame.fromTester();
  }

  /** Whether it is ARP at all, well-formed or not, tagged or not. */
  public boolean isArpLike() {
    return ethernet
        .filter(e -> e.etherType() == EthernetFrame.ARP || e.etherType() == EthernetFrame.VLAN)
        .isPresent();
  }

  public boolean isBroadcast() {
    return ethernet.filter(EthernetFrame::isBroadcast).isPresent();
  }

  /**
   * Whether it probes a candidate. A host that looks whether the routable address that it gets is
   * free (RFC 5227) is not after a link-local one.
   */
  public boolean isProbe() {
    return arp.filter(ArpPacket::isProbe)
        .filter(probe -> !probe.targetProtocol().equals(RoutableNetwork.HOST))
        .isPresent();
  }

  public boolean isProbeFor(Ipv4Address address) {
    return arp.filter(a -> a.isProbe() && a.targetProtocol().equals(address)).isPresent();
  }

  public boolean isAnnouncementOf(Ipv4Address address) {
    return arp.filter(a -> a.isAnnouncement() && a.senderProtocol().equals(address)).isPresent();
  }

  public boolean isReplyFor(Ipv4Address address) {
    return arp.filter(a -> a.isReply() && a.senderProtocol().equals(address)).isPresent();
  }

  /** Whether the address stands as a sender or a source in it (RFC 3927 section 2.2). */
  public boolean uses(Ipv4Address address) {
    return arp.filter(a -> a.senderProtocol().equals(address)).isPresent()
        || ip.filter(p -> p.source().equals(address)).isPresent();
  }

  /** Whether it probes, uses or otherwise concerns the address as one of the sender's own. */
  public boolean holdsOnTo(Ipv4Address address) {
    return uses(address) || isProbeFor(address);
  }

  @Override
  public String toString() {
    return FrameText.summary(this);
  }
}
