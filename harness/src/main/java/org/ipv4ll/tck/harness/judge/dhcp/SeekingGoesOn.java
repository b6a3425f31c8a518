// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** A link-local address is no reason to seek no lease any more. */
public final class SeekingGoesOn extends Comparison {

  public static final Criterion CRITERION =
      Criterion.must("lease-seeking-goes-on", "1.9-05", "437-439, 935-939")
          .restated("2.11-01", "2.11-03");

  public SeekingGoesOn() {
    super(CRITERION);
  }

  @Override
  Outcome compare(Examination exam, Seeking seeking) {
    if (seeking.afterClaim() > 0) {
      return exam.satisfied();
    }
    var last = seeking.own().get(seeking.own().size() - 1);
    return exam.absent(
        "no DHCPDISCOVER after the claim, " + seeking.expected() + " without one",
        seeking.claimed().orElseThrow(),
        exam.record().end(),
        last);
  }
}
