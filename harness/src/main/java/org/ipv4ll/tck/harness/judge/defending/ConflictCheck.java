// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.ClaimedAddress;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;

/** A question about what a host does at conflicts with the address that it has claimed. */
abstract class ConflictCheck extends Check {

  ConflictCheck(Criterion criterion) {
    super(criterion);
  }

  /** About the address that the tester saw claimed last. */
  Optional<Conflicts> conflicts(CaseRecord record) {
    return Conflicts.in(record);
  }

  /** There was a conflict at least. */
  abstract Outcome judge(Reactions reactions);

  @Override
  protected final Outcome examine(Examination exam) {
    return conflicts(exam.record())
        .map(conflicts -> examine(exam, conflicts))
        .orElseGet(() -> ClaimedAddress.unknown(exam));
  }

  private Outcome examine(Examination exam, Conflicts conflicts) {
    if (conflicts.packets().isEmpty()) {
      return exam.notReached("no conflict came", HoldsNoAddress.blockers());
    }
    return new Departures(conflicts).isTooLate()
        ? exam.notReached("the host had left " + conflicts.address() + " before the conflict")
        : judge(new Reactions(exam, conflicts));
  }
}
