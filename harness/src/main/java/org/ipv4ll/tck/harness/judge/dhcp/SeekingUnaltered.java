// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DhcpMessages;

/** Whoever seeks a lease does not do so in the name of its link-local address. */
public final class SeekingUnaltered extends Check {

  public static final Criterion CRITERION =
      Criterion.must("lease-seeking-unaltered", "1.9-05", "437-439, 935-940")
          .restated("2.11-01", "2.11-05");

  public SeekingUnaltered() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var seeking = Seeking.in(exam.record());
    if (seeking.claimed().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    return seeking.own().stream()
        .filter(DhcpMessages::namesLinkLocal)
        .findFirst()
        .map(f -> exam.violated("it asks in the name of its link-local address: " + f, f))
        .orElseGet(
            () ->
                seeking.own().isEmpty()
                    ? exam.notReached("the host seeks no lease")
                    : exam.satisfied());
  }
}
