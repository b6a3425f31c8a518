// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * What stands in place of the probes of an address that was put to use without a single one:
 * packets that ask for it and are no probes. A host that tests in the wrong form and one that does
 * not test at all are two different faults.
 *
 * @param check id of the check that accuses the form
 */
record Substitute(String check, Frame evidence) {

  private static final Timing TIMING = Timing.RFC3927;

  /** Probes are at most so far apart, and at least so far. */
  private static final Duration GAP = TIMING.probeMax().plusMillis(300);

  private static final Duration LEAST_GAP = TIMING.probeMin().dividedBy(2);

  static Optional<Substitute> of(Acquisition unprobed) {
    return first(unprobed, f -> f.isArpLike() && f.arp().isEmpty(), ArpHeader.CRITERION.id())
        .or(() -> first(unprobed, asksInOtherFrame(unprobed), ArpHeader.CRITERION.id()))
        .or(() -> first(unprobed, Substitute::isReply, ProbeBroadcast.CRITERION.id()))
        .or(() -> first(unprobed, Substitute::asksForNone, ProbeTargetIp.CRITERION.id()))
        .or(() -> first(unprobed, asksFrom(unprobed.address()), ProbeSenderIp.CRITERION.id()))
        .or(() -> announced(unprobed));
  }

  /** When it is certain that nothing stands in place of probes. */
  static Instant certain(Frame firstUse) {
    return firstUse.at().plus(Acquisition.COURSE);
  }

  private static Optional<Substitute> first(
      Acquisition unprobed, Predicate<Frame> fits, String check) {
    int use = unprobed.first().index();
    return unprobed
        .life()
        .first(f -> f.index() < use && fits.test(f))
        .map(f -> new Substitute(check, f));
  }

  /** No answer: nobody has a request without a sender answered from nowhere. */
  static boolean isReply(Frame frame) {
    return frame
        .arp()
        .filter(arp -> arp.isReply() && arp.senderProtocol().equals(Ipv4Address.ANY))
        .filter(arp -> arp.targetProtocol().isLinkLocal())
        .isPresent();
  }

  static boolean asksForNone(Frame frame) {
    return frame
        .arp()
        .filter(ArpPacket::isProbe)
        .filter(arp -> ProbeTargetIp.isNone(arp.targetProtocol()))
        .isPresent();
  }

  private static Predicate<Frame> asksInOtherFrame(Acquisition unprobed) {
    return frame ->
        frame
            .packet()
            .misplacedArp()
            .filter(arp -> arp.isProbe() && arp.targetProtocol().equals(unprobed.address()))
            .isPresent();
  }

  private static Predicate<Frame> asksFrom(Ipv4Address address) {
    return frame ->
        frame
            .arp()
            .filter(arp -> arp.isRequest() && arp.targetProtocol().equals(address))
            .filter(arp -> !arp.isProbe() && !arp.isAnnouncement())
            .isPresent();
  }

  /**
   * Three announcements at the pace of probes, and further ones after them: those are probes whose
   * sender address is filled in. One that comes out of that pace right before them is none.
   */
  private static Optional<Substitute> announced(Acquisition unprobed) {
    var said = announcements(unprobed);
    return IntStream.range(0, said.size() - TIMING.probeNum())
        .filter(first -> arePaced(said.subList(first, first + TIMING.probeNum())))
        .mapToObj(said::get)
        .findFirst()
        .map(probe -> new Substitute(ProbeSenderIp.CRITERION.id(), probe));
  }

  private static boolean arePaced(List<Frame> said) {
    return IntStream.range(1, said.size())
        .mapToObj(i -> Duration.between(said.get(i - 1).at(), said.get(i).at()))
        .allMatch(gap -> gap.compareTo(LEAST_GAP) >= 0 && gap.compareTo(GAP) <= 0);
  }

  private static List<Frame> announcements(Acquisition unprobed) {
    var until = certain(unprobed.first());
    return unprobed.announcements().stream().filter(f -> !f.at().isAfter(until)).toList();
  }
}
