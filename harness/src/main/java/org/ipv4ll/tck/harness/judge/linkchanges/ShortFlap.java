// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/** What a host makes of a loss of carrier that is too short to be noticed for sure. */
public final class ShortFlap extends Check {

  public static final Criterion CRITERION = Criterion.info("short-flap", "2.2-03", "584-592");

  public ShortFlap() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var back = exam.record().last(Act.CarrierBack.class);
    if (back.isEmpty()) {
      return exam.notReached("the carrier was not lost");
    }
    var until = back.get().at().plus(exam.settings().patience());
    if (exam.record().host(back.get().at(), until).stream().anyMatch(Frame::isProbe)) {
      return exam.satisfied("the host probes again");
    }
    return exam.pending(until).orElseGet(() -> exam.satisfied("the host ignores it"));
  }
}
