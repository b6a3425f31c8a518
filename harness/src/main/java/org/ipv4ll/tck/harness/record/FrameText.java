// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Question;

/** Frames in words. */
public final class FrameText {

  private FrameText() {}

  /**
   * One word: probe, announcement, request, reply, icmp, udp, tcp, ip, vlan or other. What is in a
   * frame with a tag is not for the untagged link.
   */
  public static String kind(Frame frame) {
    return frame
        .arp()
        .map(FrameText::kind)
        .or(() -> frame.ip().map(FrameText::kind))
        .orElse(frame.packet().vlan().isPresent() ? "vlan" : "other");
  }

  private static String kind(ArpPacket arp) {
    if (arp.isProbe()) {
      return "probe";
    }
    if (arp.isAnnouncement()) {
      return "announcement";
    }
    return arp.isRequest() ? "request" : arp.isReply() ? "reply" : "other";
  }

  private static String kind(Ipv4Packet packet) {
    return switch (packet.protocol()) {
      case Ipv4Packet.ICMP -> "icmp";
      case Ipv4Packet.UDP -> "udp";
      case Ipv4Packet.TCP -> "tcp";
      default -> "ip";
    };
  }

  public static String summary(Frame frame) {
    return summary(frame.packet());
  }

  static String summary(Packet packet) {
    return packet
        .ethernet()
        .map(
            ethernet ->
                packet
                    .arp()
                    .map(arp -> arp(arp, ethernet))
                    .or(() -> packet.ip().map(FrameText::ip))
                    .or(() -> packet.untagged().map(inner -> tagged(packet, inner)))
                    .orElseGet(() -> other(ethernet)))
        .orElse("runt frame");
  }

  /** {@code VLAN 27: ARP probe for 169.254.3.9 by 02:00:5e:00:00:01}. */
  private static String tagged(Packet packet, Packet inner) {
    return "VLAN %d: %s".formatted(packet.vlan().orElse(0), summary(inner));
  }

  private static String arp(ArpPacket arp, EthernetFrame ethernet) {
    var what =
        switch (kind(arp)) {
          case "probe" -> "ARP probe for " + arp.targetProtocol();
          case "announcement" -> "ARP announcement of " + arp.senderProtocol();
          case "request" ->
              "ARP request: who has " + arp.targetProtocol() + ", tell " + arp.senderProtocol();
          case "reply" ->
              "ARP reply to "
                  + arp.targetProtocol()
                  + ": "
                  + arp.senderProtocol()
                  + " is at "
                  + arp.senderHardware();
          default -> "ARP operation " + arp.operation() + " from " + arp.senderProtocol();
        };
    var where = ethernet.isBroadcast() ? "" : ", sent to " + ethernet.destination();
    return what + " by " + arp.senderHardware() + where;
  }

  private static String ip(Ipv4Packet packet) {
    var addresses = packet.source() + " > " + packet.destination();
    return IcmpEcho.decode(packet)
        .map(echo -> "ICMP echo " + (echo.reply() ? "reply " : "request ") + addresses)
        .or(
            () ->
                DnsTraffic.message(packet)
                    .flatMap(Question::in)
                    .map(question -> question.words() + ", " + addresses))
        .or(
            () ->
                UdpDatagram.decode(packet)
                    .map(udp -> "UDP " + addresses + " port " + udp.destinationPort()))
        .or(
            () ->
                TcpSegment.decode(packet)
                    .map(
                        tcp -> "TCP " + addresses + " flags 0x" + Integer.toHexString(tcp.flags())))
        .orElse("IPv4 protocol " + packet.protocol() + " " + addresses);
  }

  private static String other(EthernetFrame ethernet) {
    return "type 0x%04x, %d octets, from %s"
        .formatted(ethernet.etherType(), ethernet.payload().length, ethernet.source());
  }
}
