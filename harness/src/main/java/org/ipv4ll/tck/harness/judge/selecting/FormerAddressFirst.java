// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/** The address that a host had before is its first candidate. */
public final class FormerAddressFirst extends Check {

  /** A recorded address after a start. */
  public static final Criterion AFTER_RESTART =
      Criterion.should("stored-address-first", "2.1-07", "541-543");

  /** The address of before a loss of carrier; the text asks for it after booting only. */
  public static final Criterion AFTER_REPLUG =
      Criterion.info("replug-old-address-first", "2.2-03", "584-592");

  private FormerAddressFirst(Criterion criterion) {
    super(criterion);
  }

  public static FormerAddressFirst afterRestart() {
    return new FormerAddressFirst(AFTER_RESTART);
  }

  public static FormerAddressFirst afterReplug() {
    return new FormerAddressFirst(AFTER_REPLUG);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var former = exam.record().formerClaim();
    var active = exam.record().last(Act.Epoch.class);
    if (former.isEmpty() || active.isEmpty()) {
      return exam.notReached("no address was claimed before", HoldsNoAddress.blockers());
    }
    return exam.record()
        .first(exam.record().epoch(), Frame::isProbe)
        .map(probe -> compared(exam, former.get().address(), probe))
        .orElseGet(
            () ->
                exam.pending(active.get().at().plus(exam.settings().patience()))
                    .orElseGet(() -> exam.notReached("no probe was seen anew", "replug-probes")));
  }

  private static Outcome compared(Examination exam, Ipv4Address former, Frame probe) {
    if (probe.isProbeFor(former)) {
      return exam.satisfied("the first candidate is " + former);
    }
    return former.isSelectable()
        ? exam.violated("the first candidate is not the former address " + former, probe)
        : exam.notReached(
            former + " is reserved, and is to be left alone", CandidateInRange.RESERVED.id());
  }
}
