// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.List;
import org.ipv4ll.tck.harness.record.CaseRecord;

/**
 * One question about one requirement that no record answers for itself: all records of a run do so
 * together.
 */
public abstract class RunCheck extends Check {

  protected RunCheck(Criterion criterion) {
    super(criterion);
  }

  /** What the records of the run say together. */
  public final Outcome judge(List<CaseRecord> records, Settings settings) {
    return examine(records, new Examination(criterion(), records.get(0), settings));
  }

  /**
   * Looks at all records.
   *
   * @param exam makes the outcome; its record is the first of the run
   */
  protected abstract Outcome examine(List<CaseRecord> records, Examination exam);

  /** A record that stands alone is all that there is of the run. */
  @Override
  protected final Outcome examine(Examination exam) {
    return examine(List.of(exam.record()), exam);
  }
}
