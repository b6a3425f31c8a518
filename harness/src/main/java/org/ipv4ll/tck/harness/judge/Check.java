// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import org.ipv4ll.tck.harness.record.CaseRecord;

/**
 * One question about one requirement. A pure function of a record: it knows no link, no clock and
 * no order, and says the same live and years later.
 */
public abstract class Check {

  private final Criterion criterion;

  protected Check(Criterion criterion) {
    this.criterion = criterion;
  }

  /** What it holds a host against. */
  public final Criterion criterion() {
    return criterion;
  }

  /** What the record says; what is still pending in a closed one is undecided. */
  public final Outcome judge(CaseRecord record, Settings settings) {
    var outcome = examine(new Examination(criterion, record, settings));
    return outcome instanceof Outcome.Pending && !record.open()
        ? Examination.recordEnds(record)
        : outcome;
  }

  /** Looks at the record. */
  protected abstract Outcome examine(Examination exam);
}
