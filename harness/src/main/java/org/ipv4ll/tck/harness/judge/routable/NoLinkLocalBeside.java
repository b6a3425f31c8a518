// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** While a routable address works, no link-local one is assigned; probes alone assign none. */
public final class NoLinkLocalBeside extends Check {

  public static final Criterion CRITERION =
      Criterion.should("no-link-local-beside-routable", "1.9-02", "428-431");

  private final Function<CaseRecord, Optional<Instant>> beginning;

  private NoLinkLocalBeside(Function<CaseRecord, Optional<Instant>> beginning) {
    super(CRITERION);
    this.beginning = beginning;
  }

  /** From when the routable address is seen to work. */
  public static NoLinkLocalBeside operable() {
    return new NoLinkLocalBeside(Operable::since);
  }

  /** From when the routable address was given to the host. */
  public static NoLinkLocalBeside given() {
    return new NoLinkLocalBeside(Operable::givenSince);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var since = beginning.apply(exam.record());
    if (since.isEmpty()) {
      return Operable.not(exam);
    }
    return claim(exam, since.get().plus(exam.slack().late()))
        .map(claim -> exam.violated("assigned beside a routable address: " + claim, claim))
        .orElseGet(exam::satisfied);
  }

  private static Optional<Frame> claim(Examination exam, Instant from) {
    var until = Operable.until(exam.record(), from);
    return Attempt.in(exam.record().host()).stream()
        .flatMap(attempt -> attempt.claim().stream())
        .filter(claim -> claim.at().isAfter(from) && claim.at().isBefore(until))
        .findFirst();
  }
}
