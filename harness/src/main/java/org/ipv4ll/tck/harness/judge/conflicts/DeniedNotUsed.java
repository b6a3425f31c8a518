// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.UsedBeforeClaim;
import org.ipv4ll.tck.harness.record.Frame;

/** A candidate that was given up is not used either, not even to answer a question for it. */
public final class DeniedNotUsed extends Check {

  public static final Criterion CRITERION = UsedBeforeClaim.CRITERION;

  public DeniedNotUsed() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var denials = Conflict.denials(exam.record());
    if (denials.isEmpty()) {
      return exam.notReached("no candidate was denied", "tested-before-use");
    }
    for (var denial : denials) {
      if (denial.treatment(exam.slack()) instanceof Treatment.HeldOn) {
        return exam.notReached(
            "the host does not give up a contested candidate", CandidateGivenUp.ignored());
      }
      var use = use(exam, denial);
      if (use.isPresent()) {
        return exam.unheeded(
            denial.packet().at(), use.get(), "a denied candidate is used: " + use.get());
      }
    }
    return exam.satisfied("nothing is said from %d lost addresses".formatted(denials.size()));
  }

  /**
   * Whoever probes the address anew may use it afterwards; that it is no new one is judged
   * elsewhere.
   */
  private static Optional<Frame> use(Examination exam, Conflict denial) {
    var from = denial.packet().at().plus(exam.slack().late());
    return denial.after().stream()
        .filter(f -> f.at().isAfter(from) && f.holdsOnTo(denial.candidate()))
        .findFirst()
        .filter(f -> !f.isProbe());
  }
}
