// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.capture.file.CapturedFrame;
import org.ipv4ll.tck.harness.capture.file.FrameSink;
import org.ipv4ll.tck.harness.capture.survey.Headers;
import org.ipv4ll.tck.harness.capture.survey.Station;
import org.ipv4ll.tck.harness.record.Packet;

/** The second reading of a capture: hands each frame to the hosts that it concerns. */
final class Collector implements FrameSink {

  private record Place(Ipv4Address address, int link) {}

  private final IntUnaryOperator links;
  private final Map<Station, Track> tracks = new HashMap<>();
  private final Map<Place, List<Track>> after = new HashMap<>();
  private Instant last = Instant.EPOCH;
  private boolean broken;

  Collector(IntUnaryOperator links, Collection<Track> all) {
    this.links = links;
    for (var track : all) {
      var station = track.host().station();
      tracks.put(station, track);
      for (var address : track.host().addresses()) {
        after
            .computeIfAbsent(new Place(address, station.link()), p -> new ArrayList<>())
            .add(track);
      }
    }
  }

  @Override
  public void timeRunsBack(int number) {
    broken = true;
  }

  @Override
  public void frame(CapturedFrame frame) {
    if (broken) {
      tracks.values().forEach(track -> track.breaksOff(last, frame.at()));
      broken = false;
    }
    last = frame.at();
    EthernetFrame.decode(frame.octets()).ifPresent(ethernet -> sort(frame, ethernet));
  }

  private void sort(CapturedFrame frame, EthernetFrame ethernet) {
    int link = links.applyAsInt(frame.link());
    var speaker = Optional.ofNullable(tracks.get(new Station(ethernet.source(), link)));
    speaker.ifPresent(track -> track.heard(frame));
    int type = ethernet.etherType();
    if (type != EthernetFrame.ARP && type != EthernetFrame.IPV4) {
      return;
    }
    var packet = Packet.of(Headers.whole(frame));
    if (type == EthernetFrame.ARP) {
      arp(frame, packet, link, speaker);
    } else if (packet.ip().isPresent()) {
      ip(frame, packet, link, speaker);
    }
  }

  private void arp(CapturedFrame frame, Packet packet, int link, Optional<Track> speaker) {
    if (packet.arp().isEmpty()) {
      speaker.filter(track -> !frame.isCut()).ifPresent(track -> track.saysArp(frame, packet));
      return;
    }
    var arp = packet.arp().get();
    var author = speaker.filter(track -> isAuthor(track, arp, link));
    author.ifPresent(track -> says(track, frame, packet));
    var hearers = hearers(arp.senderProtocol(), link);
    hearers.addAll(hearers(arp.targetProtocol(), link));
    author.ifPresent(hearers::remove);
    hearers.stream()
        .filter(track -> hears(track, packet))
        .forEach(track -> track.hearsArp(frame, packet));
  }

  /** Whoever sends ARP in which another known host is the sender passes it on. */
  private boolean isAuthor(Track track, ArpPacket arp, int link) {
    var sender = arp.senderHardware();
    return sender.equals(track.host().station().mac())
        || !tracks.containsKey(new Station(sender, link));
  }

  private static void says(Track track, CapturedFrame frame, Packet packet) {
    var arp = packet.arp().orElseThrow();
    boolean linkLocal =
        arp.isProbe() || arp.isReply() && arp.senderProtocol().equals(Ipv4Address.ANY)
            ? isOfInterest(arp.targetProtocol())
            : arp.senderProtocol().isLinkLocal();
    if (linkLocal) {
      track.saysArp(frame, packet);
    } else if (isRoutable(arp.senderProtocol())) {
      track.hasRoutable(frame.at());
    }
  }

  /** A probe for no address at all is one that went wrong. */
  private static boolean isOfInterest(Ipv4Address target) {
    return target.isLinkLocal() || target.equals(Ipv4Address.ANY);
  }

  private static boolean isRoutable(Ipv4Address address) {
    return address.isUnicast() && !address.isLinkLocal();
  }

  private Set<Track> hearers(Ipv4Address address, int link) {
    return new LinkedHashSet<>(after.getOrDefault(new Place(address, link), List.of()));
  }

  private static boolean hears(Track track, Packet packet) {
    return packet
        .ethernet()
        .map(EthernetFrame::destination)
        .filter(to -> to.isGroup() || to.equals(track.host().station().mac()))
        .isPresent();
  }

  private void ip(CapturedFrame frame, Packet packet, int link, Optional<Track> speaker) {
    var ip = packet.ip().orElseThrow();
    speaker.ifPresent(track -> says(track, frame, packet, ip));
    if (ip.destination().isLinkLocal() || ip.source().isLinkLocal()) {
      var to = packet.ethernet().map(EthernetFrame::destination).orElseThrow();
      var hearers = hearers(ip.destination(), link);
      Optional.ofNullable(tracks.get(new Station(to, link))).ifPresent(hearers::add);
      speaker.ifPresent(hearers::remove);
      hearers.stream()
          .filter(track -> hears(track, packet))
          .forEach(track -> track.hearsIp(frame, packet));
    }
    UdpDatagram.decode(ip)
        .filter(udp -> udp.sourcePort() == DhcpMessage.SERVER_PORT)
        .flatMap(DhcpMessage::decode)
        .filter(message -> message.type() == DhcpMessage.Type.ACK)
        .flatMap(message -> leased(message.client(), link))
        .ifPresent(track -> track.hasRoutable(frame.at()));
  }

  private Optional<Track> leased(MacAddress client, int link) {
    return Optional.ofNullable(tracks.get(new Station(client, link)));
  }

  private static void says(Track track, CapturedFrame frame, Packet packet, Ipv4Packet ip) {
    if (ip.source().isLinkLocal()) {
      if (track.host().addresses().contains(ip.source())) {
        track.saysIp(frame, packet);
      }
    } else if (isRoutable(ip.source())) {
      track.hasRoutable(frame.at());
    } else if (UdpDatagram.decode(ip).filter(Collector::isForDhcpServer).isPresent()) {
      track.saysIp(frame, packet);
    }
  }

  private static boolean isForDhcpServer(UdpDatagram udp) {
    return udp.destinationPort() == DhcpMessage.SERVER_PORT;
  }

  /** Everything was read. */
  void end(Instant end) {
    tracks.values().forEach(track -> track.end(end));
  }
}
