// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.ClaimedAddress;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * The conflicts about an address that a host has claimed, and what the host says after them.
 *
 * @param link where the host is
 * @param claim how it got the address
 * @param packets of others with the address as sender (RFC 3927, lines 699-703), in order
 */
record Conflicts(LinkRecord link, Attempt claim, List<Frame> packets) {

  Conflicts {
    packets = List.copyOf(packets);
  }

  /** Those about the address that the host of the case claimed last. */
  static Optional<Conflicts> in(CaseRecord record) {
    return ClaimedAddress.in(record)
        .map(
            claim -> {
              int claimed = claim.claim().map(Frame::index).orElse(0);
              return on(record.links().get(0), claim, Math.max(claimed + 1, record.epoch()));
            });
  }

  /** Those about the first address of the host on this link. */
  static Optional<Conflicts> on(CaseRecord record, int number) {
    return record.links().stream()
        .skip(number)
        .limit(1)
        .flatMap(link -> Attempt.in(link.host()).stream().map(attempt -> on(link, attempt, 0)))
        .filter(Conflicts::isClaimed)
        .findFirst();
  }

  /** What is claimed without a probe, while another address was probed, is nobody's. */
  private boolean isClaimed() {
    return claim.isClaimed()
        && (!claim.probes().isEmpty() || link.host().stream().noneMatch(Frame::isProbe));
  }

  private static Conflicts on(LinkRecord link, Attempt claim, int from) {
    var packets =
        link.frames().stream()
            .filter(frame -> !frame.fromHost() && frame.index() >= from)
            .filter(frame -> frame.arp().filter(arp -> isConflict(arp, link, claim)).isPresent())
            .toList();
    return new Conflicts(link, claim, packets);
  }

  private static boolean isConflict(ArpPacket arp, LinkRecord link, Attempt claim) {
    return (arp.isRequest() || arp.isReply())
        && arp.senderProtocol().equals(claim.address())
        && !arp.senderHardware().equals(link.mac());
  }

  Ipv4Address address() {
    return claim.address();
  }

  Frame first() {
    return packets.get(0);
  }

  Frame last() {
    return packets.get(packets.size() - 1);
  }

  /** The last one before this frame. */
  Optional<Frame> lastBefore(Frame frame) {
    return packets.stream()
        .filter(packet -> packet.index() < frame.index())
        .reduce((one, later) -> later);
  }

  /** What the host said after a frame and before another place of the capture. */
  Stream<Frame> said(Frame after, int before) {
    return link.host().stream().filter(f -> f.index() > after.index() && f.index() < before);
  }

  Stream<Frame> said(Frame after) {
    return said(after, Integer.MAX_VALUE);
  }

  /** How the host leaves the address after this frame, if it does. */
  Optional<Departure> departure(Frame after) {
    return new Departures(this).first(after);
  }

  /** The first use of the address after this frame and this moment. */
  Optional<Frame> use(Frame after, Instant from) {
    return said(after).filter(f -> f.at().isAfter(from) && f.uses(address())).findFirst();
  }

  /** Whether anybody asked for the address, or sent to it, after this moment. */
  boolean isSoughtAfter(Instant from) {
    return heard()
        .filter(frame -> frame.at().isAfter(from))
        .anyMatch(frame -> asksFor(frame) || isFor(frame));
  }

  private boolean isFor(Frame frame) {
    return frame.ip().filter(packet -> packet.destination().equals(address())).isPresent();
  }

  /** The questions for the address that claim nothing, in order. */
  List<Frame> questions() {
    return heard().filter(frame -> frame.asksFor(address())).toList();
  }

  /** Whether somebody asked for what this reply says. */
  boolean isAnswer(Frame reply) {
    return heard()
        .filter(frame -> frame.index() < reply.index() && asksFor(frame))
        .flatMap(frame -> frame.arp().stream())
        .map(ArpPacket::senderHardware)
        .anyMatch(asker -> reply.arp().filter(a -> a.targetHardware().equals(asker)).isPresent());
  }

  private Stream<Frame> heard() {
    return link.frames().stream().filter(frame -> !frame.fromHost());
  }

  private boolean asksFor(Frame frame) {
    return frame
        .arp()
        .filter(arp -> arp.isRequest() && arp.targetProtocol().equals(address()))
        .isPresent();
  }
}
