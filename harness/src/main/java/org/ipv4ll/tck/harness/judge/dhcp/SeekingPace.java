// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** A link-local address is no reason to seek a lease less often. */
public final class SeekingPace extends Comparison {

  public static final Criterion CRITERION =
      Criterion.should("lease-seeking-pace", "2.11-04", "933-940").restated("2.11-01");

  public SeekingPace() {
    super(CRITERION);
  }

  @Override
  Outcome compare(Examination exam, Seeking seeking) {
    long after = seeking.afterClaim();
    if (after == 0) {
      return exam.notReached("it seeks no lease any more", SeekingGoesOn.CRITERION.id());
    }
    var last = seeking.own().get(seeking.own().size() - 1);
    return after * 2 < seeking.expected()
        ? exam.violated(after + " × DHCPDISCOVER after the claim, else " + seeking.expected(), last)
        : exam.satisfied();
  }
}
