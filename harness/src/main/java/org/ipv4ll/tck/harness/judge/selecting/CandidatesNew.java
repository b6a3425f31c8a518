// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import java.util.HashSet;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.conflicts.Conflict;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.record.Denial;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * No candidate that was denied is tried a second time. One repetition among many draws may be
 * chance; two are none.
 */
public final class CandidatesNew extends Check {

  public CandidatesNew() {
    super(NextCandidateNew.CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var kept = Conflict.keptAfterDenial(exam);
    if (kept.isPresent()) {
      return kept.get();
    }
    var denials = exam.record().denials();
    if (denials.size() < 2) {
      return exam.notReached(
          "no second candidate was seen", "tested-before-use", NextCandidate.CRITERION.id());
    }
    var repeated = repeated(denials);
    if (repeated.size() > 1) {
      return exam.violated(
          repeated.size() + " candidates are tried again, such as " + repeated.get(0),
          repeated.toArray(Frame[]::new));
    }
    return repeated.isEmpty()
        ? exam.satisfied(denials.size() + " candidates, no two of them the same")
        : exam.undecided("a candidate is tried again, which may be chance: " + repeated.get(0));
  }

  private static List<Frame> repeated(List<Denial> denials) {
    var seen = new HashSet<Ipv4Address>();
    return denials.stream()
        .filter(denial -> !seen.add(denial.candidate()))
        .map(Denial::firstProbe)
        .toList();
  }
}
