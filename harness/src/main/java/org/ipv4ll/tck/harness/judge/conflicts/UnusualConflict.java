// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** What a host makes of a packet that the text neither calls a conflict nor excludes; told only. */
public final class UnusualConflict extends Check {

  public static final Criterion REPLY = Criterion.info("unusual-reply", "2.2.1-12", "634-639");

  public static final Criterion PROBE = Criterion.info("unusual-probe", "2.2.1-17", "639-644");

  /** One of {@link #REPLY} and {@link #PROBE}. */
  public UnusualConflict(Criterion kind) {
    super(kind);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var conflict = Conflict.first(record).or(() -> Conflict.unreadable(record));
    if (conflict.isEmpty()) {
      return Conflict.none(exam);
    }
    var treatment = conflict.get().treatment(exam.slack());
    if (treatment instanceof Treatment.Unsettled unsettled) {
      return new Outcome.Pending(unsettled.until());
    }
    return exam.satisfied(
        treatment instanceof Treatment.HeldOn
            ? "the host ignores it"
            : "the host takes it for a conflict");
  }
}
