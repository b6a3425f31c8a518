package org.ipv4ll.tck.harness.bench;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.link.CapturedFrame;

/**
 * A captured frame and what it says, as far as it can be read.
 *
 * @param routable addresses that its host has of itself and that are none of a link-local host's
 */
public record Sighting(
    CapturedFrame frame,
    Optional<EthernetFrame> ethernet,
    Optional<ArpPacket> arp,
    Optional<Ipv4Packet> ip,
    Set<Ipv4Address> routable) {

  /** A priority, a VLAN and the type of what is inside (IEEE 802.1Q), in octets. */
  private static final int TAG = 4;

  public static Sighting of(CapturedFrame frame, Set<Ipv4Address> routable) {
    var ethernet = EthernetFrame.decode(frame.bytes());
    return new Sighting(
        frame,
        ethernet,
        ethernet.flatMap(ArpPacket::decode),
        ethernet.flatMap(Ipv4Packet::decode),
        routable);
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

  /**
   * Whether it is ARP, well-formed or not, tagged or not, that may have to do with a link-local
   * address. What goes on between routable addresses is none of RFC 3927's business: a look for the
   * former router (RFC 4436), another VLAN, a second station behind the same port.
   */
  public boolean isArpLike() {
    return ethernet
        .map(Sighting::untagged)
        .filter(e -> e.etherType() == EthernetFrame.ARP)
        .filter(e -> ArpPacket.decode(e).filter(this::isAmongRoutable).isEmpty())
        .isPresent();
  }

  private static EthernetFrame untagged(EthernetFrame frame) {
    if (frame.etherType() != EthernetFrame.VLAN || frame.payload().length < TAG) {
      return frame;
    }
    var inner = ByteBuffer.wrap(frame.payload());
    var payload = Arrays.copyOfRange(frame.payload(), TAG, frame.payload().length);
    int type = inner.getShort(2) & 0xFFFF;
    return new EthernetFrame(frame.destination(), frame.source(), type, payload);
  }

  private boolean isAmongRoutable(ArpPacket packet) {
    return packet.isProbe()
        ? isOwnRoutable(packet.targetProtocol())
        : isRoutable(packet.senderProtocol()) && isRoutable(packet.targetProtocol());
  }

  private boolean isOwnRoutable(Ipv4Address address) {
    return address.equals(RoutableNetwork.HOST) || routable.contains(address);
  }

  private static boolean isRoutable(Ipv4Address address) {
    return address.isUnicast() && !address.isLinkLocal();
  }

  public boolean isBroadcast() {
    return ethernet.filter(EthernetFrame::isBroadcast).isPresent();
  }

  /**
   * Whether it probes a candidate. A host that looks whether a routable address that it gets, or
   * has of itself, is free (RFC 5227) is not after a link-local one.
   */
  public boolean isProbe() {
    return arp.filter(ArpPacket::isProbe)
        .map(ArpPacket::targetProtocol)
        .filter(address -> !isOwnRoutable(address))
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
