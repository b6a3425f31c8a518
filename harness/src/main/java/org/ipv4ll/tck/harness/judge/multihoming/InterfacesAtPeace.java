// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** Interfaces of one host on one link do not dispute one another's addresses. */
public final class InterfacesAtPeace extends Check {

  public static final Criterion CRITERION =
      Criterion.must("interfaces-at-peace", "3.4-01", "1145-1151");

  private static final Duration REACTION = Duration.ofSeconds(10);
  private static final Duration DEFENCE = Duration.ofSeconds(1);

  public InterfacesAtPeace() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var interfaces = Interfaces.of(exam.record());
    var settled = interfaces.settled();
    if (settled.isEmpty() || interfaces.without(settled.get()) > 0) {
      return exam.notReached("an interface holds no address", HoldsNoAddress.blockers());
    }
    var from = settled.get();
    if (interfaces.share(from)) {
      return exam.notReached(
          "the interfaces hold the same address", InterfacesDiffer.CRITERION.id());
    }
    var holdings = interfaces.holdings(from);
    if (interfaces.answersForOthers(from)) {
      return exam.notReached(
          "the host answers for addresses of nobody as well", "no-answer-for-others");
    }
    var disputed = holdings.stream().map(h -> disputed(exam, interfaces, h, from)).toList();
    var outcome = exam.all(disputed);
    return outcome instanceof Outcome.Satisfied
        ? exam.pending(lastQuestion(holdings, from).plus(REACTION))
            .or(() -> unanswered(exam, holdings, from))
            .orElse(outcome)
        : outcome;
  }

  /** What an interface does not answer, the other does not hear. */
  private static Optional<Outcome> unanswered(
      Examination exam, List<Holding> holdings, Instant from) {
    return lastQuestion(holdings, from).equals(from)
            || holdings.stream().allMatch(holding -> holding.isAnswered(from))
        ? Optional.empty()
        : Optional.of(
            exam.notReached(
                "an interface does not answer for its address", ArpAnswer.CRITERION.id()));
  }

  /** An interface reacts to another one of the same host that appears to hold its address. */
  private static Outcome disputed(
      Examination exam, Interfaces interfaces, Holding holding, Instant from) {
    var claims =
        holding.own().heard(from).stream()
            .filter(f -> holding.isClaimedBy(f) && isOwn(interfaces, f))
            .toList();
    if (claims.isEmpty()) {
      return exam.satisfied();
    }
    var move = holding.move(claims.get(0).at());
    var defences = claims.stream().flatMap(c -> defence(holding, c).stream()).distinct().toList();
    var what = "an interface disputes the address %s of another: ".formatted(holding.address());
    if (move.isPresent()) {
      return exam.violated(what + claims.get(0), claims.get(0), move.get());
    }
    return defences.size() > 1
        ? exam.violated(what + claims.get(0), claims.get(0), defences.get(0), defences.get(1))
        : exam.satisfied(what + claims.get(0) + ", without any harm");
  }

  private static boolean isOwn(Interfaces interfaces, Frame frame) {
    return interfaces.links().stream()
        .map(LinkRecord::mac)
        .anyMatch(mac -> frame.arp().filter(a -> a.senderHardware().equals(mac)).isPresent());
  }

  private static Optional<Frame> defence(Holding holding, Frame claim) {
    return holding.own().host(claim.at()).stream()
        .filter(f -> !f.at().isAfter(claim.at().plus(DEFENCE)))
        .filter(f -> f.isAnnouncementOf(holding.address()))
        .findFirst();
  }

  private static Instant lastQuestion(List<Holding> holdings, Instant from) {
    return holdings.stream()
        .flatMap(h -> h.own().heard(from).stream().filter(f -> f.asksFor(h.address())))
        .map(Frame::at)
        .max(Instant::compareTo)
        .orElse(from);
  }
}
