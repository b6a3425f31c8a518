// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** What the host of a case was made to send, to whom, and where it went. */
public record Traffic(CaseRecord record) {

  /** No text says how soon a packet leaves; this long it is waited for. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String TALK = "talk-";

  /**
   * A moment at which the host had a reason to send.
   *
   * @param told whether it was told to send, and not asked for an answer
   */
  public record Occasion(Instant at, Ipv4Address to, boolean told) {

    private boolean isFollowedBy(Occasion other) {
      return other.at.isAfter(at) && other.to.equals(to);
    }
  }

  /** Every time that the host was told to send, or was sent something that calls for an answer. */
  public List<Occasion> occasions() {
    return Stream.concat(told(), asked()).sorted(Comparator.comparing(Occasion::at)).toList();
  }

  private Stream<Occasion> told() {
    return record.acts(Act.Used.class).stream()
        .filter(act -> act.host() == 0 && act.ability().startsWith(TALK))
        .flatMap(
            act ->
                Optional.ofNullable(act.values().get("address")).stream()
                    .map(to -> new Occasion(act.at(), Ipv4Address.parse(to), true)));
  }

  private Stream<Occasion> asked() {
    return record.stimuli().stream()
        .flatMap(
            frame ->
                frame.ip().stream()
                    .filter(packet -> packet.source().isUnicast())
                    .map(packet -> new Occasion(frame.at(), packet.source(), false)));
  }

  /** To whom the host was told to send, or who asked it for an answer, as far as it is played. */
  public List<Ipv4Address> peers(boolean told, Predicate<Ipv4Address> which) {
    return occasions().stream()
        .filter(occasion -> occasion.told() == told)
        .map(Occasion::to)
        .filter(which.and(address -> station(address).isPresent() && !isOwn(address)))
        .distinct()
        .toList();
  }

  /** Whether the host is after the address itself: it sends no packets to itself on the link. */
  private boolean isOwn(Ipv4Address address) {
    return record.first(0, frame -> frame.holdsOnTo(address)).isPresent();
  }

  /** What the host sent on these occasions; what comes after the next one belongs to that. */
  public List<Frame> sent(boolean told, Ipv4Address to) {
    return occasions().stream()
        .filter(occasion -> occasion.told() == told && occasion.to().equals(to))
        .flatMap(this::sent)
        .toList();
  }

  private Stream<Frame> sent(Occasion occasion) {
    var next = occasions().stream().filter(occasion::isFollowedBy).map(Occasion::at).findFirst();
    return packetsTo(occasion.to()).stream()
        .filter(packet -> !packet.at().isBefore(occasion.at()))
        .filter(packet -> next.filter(at -> !packet.at().isBefore(at)).isEmpty());
  }

  /** The hardware address of the played station that has this address. */
  public Optional<MacAddress> station(Ipv4Address address) {
    return record.acts(Act.Played.class).stream()
        .filter(act -> act.address().equals(address))
        .map(Act.Played::mac)
        .reduce((first, last) -> last);
  }

  /** The packets of the host for this address. */
  public List<Frame> packetsTo(Ipv4Address address) {
    return record.host().stream().filter(frame -> isFor(frame, address)).toList();
  }

  /** Whether a packet goes to the station that has this address. */
  public boolean isTo(Ipv4Address address, Frame packet) {
    return station(address).isPresent() && hardware(packet).equals(station(address));
  }

  /** The first question of the host where the address is; a probe for it is none. */
  public Optional<Frame> resolution(Ipv4Address address) {
    return record.first(0, frame -> asksFor(frame, address));
  }

  /** What the host handed to the gateway. */
  public List<Frame> handedToGateway() {
    var gateway = station(RoutableNetwork.GATEWAY);
    return record.host().stream()
        .filter(frame -> frame.ip().isPresent() && gateway.isPresent())
        .filter(frame -> hardware(frame).equals(gateway))
        .toList();
  }

  /**
   * Whether the host does at all as it is told, or answers at all, so that its silence towards a
   * single peer tells.
   */
  public boolean isHeard(boolean told) {
    return occasions().stream()
        .filter(occasion -> occasion.told() == told)
        .anyMatch(o -> sent(o).findAny().isPresent() || told && resolution(o.to()).isPresent());
  }

  /** The moment up to which packets are waited for; empty if there was no occasion. */
  public Optional<Instant> deadline() {
    return occasions().stream()
        .reduce((first, last) -> last)
        .map(occasion -> occasion.at().plus(PATIENCE));
  }

  /** Whether a frame asks by ARP where an address is. */
  public static boolean asksFor(Frame frame, Ipv4Address address) {
    return frame
        .arp()
        .filter(ArpPacket::isRequest)
        .filter(arp -> !arp.isProbe() && arp.targetProtocol().equals(address))
        .isPresent();
  }

  /** Whether a frame carries a packet for an address. */
  public static boolean isFor(Frame frame, Ipv4Address address) {
    return frame.ip().map(Ipv4Packet::destination).filter(address::equals).isPresent();
  }

  /** Whether a frame carries a packet from a link-local address. */
  public static boolean isFromLinkLocal(Frame frame) {
    return frame.ip().map(Ipv4Packet::source).filter(Ipv4Address::isLinkLocal).isPresent();
  }

  static Optional<MacAddress> hardware(Frame frame) {
    return frame.ethernet().map(EthernetFrame::destination);
  }
}
