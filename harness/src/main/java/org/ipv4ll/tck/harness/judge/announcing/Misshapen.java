// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * What stands in place of the announcements of an address that was tested and never announced:
 * packets that can be meant as nothing else. A host that announces in the wrong form and one that
 * does not announce at all are two different faults.
 *
 * @param check id of the check that accuses the form
 */
record Misshapen(String check, String what, Frame frame) {

  private static final Duration INTERVAL = Timing.RFC3927.announceInterval();
  private static final Duration TOLERANCE = Duration.ofMillis(300);

  /**
   * Empty where nothing stands there.
   *
   * @param claim without any announcement but defences
   * @param all acquisitions of the record
   */
  static Optional<Misshapen> of(Acquisition claim, List<Acquisition> all) {
    if (claim.probes().isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            addresses("an announcement has no sender IP address", senderless(claim)),
            addresses("another address is announced than was tested", other(claim, all)),
            addresses("an announcement asks for another address", question(claim)),
            new Found(
                AnnouncementBroadcast.CRITERION.id(),
                "an announcement is no request",
                reply(claim)))
        .flatMap(found -> found.misshapen().stream())
        .findFirst();
  }

  private record Found(String check, String what, Optional<Frame> frame) {
    Optional<Misshapen> misshapen() {
      return frame.map(f -> new Misshapen(check, what, f));
    }
  }

  private static Found addresses(String what, Optional<Frame> frame) {
    return new Found(AnnouncementAddresses.CRITERION.id(), what, frame);
  }

  private static Optional<Frame> senderless(Acquisition claim) {
    return claim.senderless().stream().findFirst();
  }

  private static Optional<Frame> other(Acquisition claim, List<Acquisition> all) {
    return claim.announcedInstead(all).map(Acquisition::first);
  }

  /** One that answers nobody. */
  private static Optional<Frame> reply(Acquisition claim) {
    return said(claim, arp -> arp.isReply() && arp.targetProtocol().equals(claim.address()))
        .findFirst();
  }

  /** For nobody, or twice the same and as far apart as announcements. */
  private static Optional<Frame> question(Acquisition claim) {
    var questions = said(claim, arp -> arp.isRequest() && !arp.isAnnouncement()).toList();
    return questions.stream()
        .filter(f -> target(f).equals(Ipv4Address.ANY) || isRepeated(f, questions))
        .findFirst();
  }

  private static boolean isRepeated(Frame question, List<Frame> all) {
    var again = question.at().plus(INTERVAL);
    return all.stream()
        .filter(f -> target(f).equals(target(question)))
        .anyMatch(f -> Duration.between(again, f.at()).abs().compareTo(TOLERANCE) <= 0);
  }

  private static Stream<Frame> said(Acquisition claim, Predicate<ArpPacket> fits) {
    return claim.uses().stream()
        .filter(f -> f.index() > claim.lastProbe().index() && f.arp().filter(fits).isPresent());
  }

  private static Ipv4Address target(Frame frame) {
    return frame.arp().orElseThrow().targetProtocol();
  }
}
