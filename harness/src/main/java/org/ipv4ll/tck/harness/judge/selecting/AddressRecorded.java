// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** Whether a host records the address that it has selected. */
public final class AddressRecorded extends Check {

  public static final Criterion CRITERION = Criterion.may("address-recorded", "2.1-06", "540-541");

  public AddressRecorded() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var former = record.formerClaim().map(Attempt::address);
    var probe = record.first(record.epoch(), Frame::isProbe);
    if (former.isEmpty() || probe.isEmpty()) {
      return exam.notReached("no candidate after a new start", HoldsNoAddress.blockers());
    }
    return exam.satisfied(text(former.get(), probe.get()));
  }

  private static String text(Ipv4Address former, Frame probe) {
    return probe.isProbeFor(former)
        ? "the address is recorded over a new start"
        : "no address is recorded over a new start";
  }
}
