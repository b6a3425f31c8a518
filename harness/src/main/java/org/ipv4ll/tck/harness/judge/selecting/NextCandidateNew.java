// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;
import org.ipv4ll.tck.harness.judge.conflicts.Conflict;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.judge.conflicts.Treatment;

/** Who starts over after a conflict does so with another address. */
public final class NextCandidateNew extends Check {

  public static final Criterion CRITERION =
      Criterion.must("next-candidate-new", "2.2.1-16", "637-639").restated("2.2.1-15");

  public NextCandidateNew() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var conflict = Conflict.first(exam.record());
    if (conflict.isEmpty()) {
      return Conflict.none(exam);
    }
    var treatment = conflict.get().treatment(exam.slack());
    if (treatment instanceof Treatment.StartedOver over) {
      return exam.violated("the contested address is tried again: " + over.again(), over.again());
    }
    if (treatment instanceof Treatment.Unsettled unsettled) {
      return new Outcome.Pending(unsettled.until());
    }
    return treatment instanceof Treatment.GivenUp
        ? given(exam, conflict.get())
        : exam.notReached("the host does not give the candidate up", CandidateGivenUp.ignored());
  }

  private static Outcome given(Examination exam, Conflict conflict) {
    var limit = conflict.packet().at().plus(Settings.LIMITED_PATIENCE);
    return conflict
        .other()
        .map(other -> exam.satisfied("another candidate: " + other))
        .or(() -> exam.pending(limit))
        .orElseGet(() -> exam.notReached("no other candidate came", NextCandidate.CRITERION.id()));
  }
}
