// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** The first probe of a replacement comes as soon as that of a first address. */
public final class ReplacementPrompt extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.should("replacement-prompt", "2.2.1-07", "629-631, 752-754");

  private final Duration most;

  /** At most so long after the conflict that costs the host its address. */
  public ReplacementPrompt(Duration most) {
    super(CRITERION);
    this.most = most;
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    if (abandonment.is(Departure.Kind.MOVED)) {
      var probe = abandonment.departure().orElseThrow().frame();
      return exam.interval("conflict→replacement", cause, probe, null, most);
    }
    return exam.pending(abandonment.limit(cause))
        .orElseGet(
            () ->
                exam.notReached(
                    "no other address is probed",
                    SecondConflictMoves.CRITERION.id(),
                    ReplacementProbed.CRITERION.id(),
                    ReplacementNew.CRITERION.id(),
                    "tested-before-use"));
  }
}
