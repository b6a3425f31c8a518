// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** Candidates are link-local addresses, and none of those that are reserved. */
public final class CandidateInRange extends Check {

  /** The first and the last 256 addresses of the prefix must not be selected. */
  public static final Criterion RESERVED =
      Criterion.must("candidate-in-range", "2.1-02", "519-521").restated("8-01");

  /** A candidate is selected from the prefix. */
  public static final Criterion PREFIX = Criterion.must("candidate-in-prefix", "2.1-01", "513-516");

  private final Predicate<Ipv4Address> rule;

  private CandidateInRange(Criterion criterion, Predicate<Ipv4Address> rule) {
    super(criterion);
    this.rule = rule;
  }

  /** No candidate is reserved. */
  public static CandidateInRange noneReserved() {
    return new CandidateInRange(RESERVED, a -> !a.isLinkLocal() || a.isSelectable());
  }

  /** Every candidate is a link-local address. */
  public static CandidateInRange allLinkLocal() {
    return new CandidateInRange(PREFIX, Ipv4Address::isLinkLocal);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var probes = exam.record().lives().stream().flatMap(life -> candidates(exam, life)).toList();
    return probes.isEmpty()
        ? exam.unseen("no candidate was seen", "tested-before-use")
        : exam.all(probes);
  }

  private Stream<Outcome> candidates(Examination exam, Life life) {
    return life.candidateProbes().stream()
        .filter(probe -> isAddress(target(probe)))
        .map(probe -> judge(exam, life, probe));
  }

  private Outcome judge(Examination exam, Life life, Frame probe) {
    var candidate = target(probe);
    if (rule.test(candidate)) {
      return exam.satisfied("candidate " + candidate);
    }
    return candidate.isUnicast() && !candidate.isLinkLocal()
        ? routable(exam, life, probe)
        : outOfRange(exam, probe);
  }

  /** Whoever looks first whether a routable address is free may be after a link-local one soon. */
  private static Outcome routable(Examination exam, Life life, Frame probe) {
    if (exam.record().needsNoLinkLocal(probe.at())) {
      return exam.undecided("the host need not be after a link-local address: " + probe);
    }
    var soon = probe.at().plus(exam.settings().patience());
    return life.until().isBefore(soon)
        ? exam.pending(soon).orElseGet(() -> exam.undecided("after a routable address: " + probe))
        : outOfRange(exam, probe);
  }

  private static Outcome outOfRange(Examination exam, Frame probe) {
    return exam.violated("candidate out of range: " + target(probe), probe);
  }

  /** A probe that asks for no station at all has another fault. */
  private static boolean isAddress(Ipv4Address target) {
    return target.bits() >>> 24 != 0 && !target.equals(Ipv4Address.LIMITED_BROADCAST);
  }

  private static Ipv4Address target(Frame probe) {
    return probe.arp().orElseThrow().targetProtocol();
  }
}
