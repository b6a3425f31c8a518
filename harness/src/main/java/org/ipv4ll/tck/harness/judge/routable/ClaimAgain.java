// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/** Reports whether a host is after a link-local address when its routable one is gone. */
public final class ClaimAgain extends Check {

  public static final Criterion CRITERION = Criterion.may("claim-again", "1.9-10", "466-469");

  private final Duration limit;

  public ClaimAgain(Duration limit) {
    super(CRITERION);
    this.limit = limit;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var gone = exam.record().last(Act.Watched.class);
    if (gone.isEmpty()) {
      return exam.notReached("the routable address is not taken away");
    }
    boolean worked =
        Operable.since(exam.record()).filter(at -> !at.isAfter(gone.get().at())).isPresent();
    if (!worked) {
      return Operable.not(exam);
    }
    var deadline = gone.get().at().plus(limit);
    var probe = exam.record().first(gone.get().mark(), Frame::isProbe, deadline);
    return probe
        .map(p -> exam.satisfied("it does: " + p))
        .orElseGet(() -> exam.pending(deadline).orElseGet(() -> exam.satisfied("it does not")));
  }
}
