// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;

/** A host that seeks a lease beside its link-local address, held against one without. */
abstract class Comparison extends Check {

  Comparison(Criterion criterion) {
    super(criterion);
  }

  /** Looks at hosts of which the first has an address and the second asks often enough. */
  abstract Outcome compare(Examination exam, Seeking seeking);

  @Override
  protected final Outcome examine(Examination exam) {
    var seeking = Seeking.in(exam.record());
    if (seeking.claimed().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    if (!seeking.isTelling()) {
      return exam.notReached("too seldom is a lease sought even without a link-local address");
    }
    return compare(exam, seeking).with(Evidence.NONE.observed(seeking.words()));
  }
}
