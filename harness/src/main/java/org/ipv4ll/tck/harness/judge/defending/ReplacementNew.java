// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Whoever loses an address is after another one, and not after the same again. */
public final class ReplacementNew extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.must("replacement-new", "2.5-09", "708-710, 730-732");

  public ReplacementNew() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    var left = abandonment.departure();
    if (left.isEmpty()) {
      return exam.pending(abandonment.patience(cause)).orElseGet(() -> nothing(abandonment, cause));
    }
    var frame = left.get().frame();
    return left.get().is(Departure.Kind.RESTARTED)
        ? exam.violated("the lost address is probed again: " + frame, frame, cause)
        : exam.satisfied(frame.toString());
  }

  private static Outcome nothing(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    var ids =
        new String[] {
          ConflictHeeded.CRITERION.id(),
          SecondConflictMoves.CRITERION.id(),
          ReplacementProbed.CRITERION.id()
        };
    if (abandonment.kept().isPresent()) {
      return exam.notReached("the host goes on using its address", ids);
    }
    return exam.pending(abandonment.limit(cause))
        .orElseGet(() -> exam.notReached("no other address is probed", ids));
  }
}
