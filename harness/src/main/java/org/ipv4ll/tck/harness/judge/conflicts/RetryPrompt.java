// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.time.Duration;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** The first probe of each next candidate comes within PROBE_WAIT of the conflict. */
public final class RetryPrompt extends Check {

  public static final Criterion CRITERION =
      Criterion.should("retry-within-probe-wait", "2.2.1-07", "629-631").restated("9-02");

  private final Duration max;

  public RetryPrompt(Duration max) {
    super(CRITERION);
    this.max = max;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var denials = exam.record().denials();
    var kept = Conflict.keptAfterDenial(exam);
    if (kept.isPresent()) {
      return kept.get();
    }
    if (denials.size() < 2) {
      return exam.notReached(
          "no second candidate was seen", "tested-before-use", NextCandidate.CRITERION.id());
    }
    return exam.all(
        IntStream.range(1, denials.size())
            .mapToObj(
                i ->
                    exam.interval(
                        "denial " + i + "→next candidate",
                        denials.get(i - 1).conflict(),
                        denials.get(i).firstProbe(),
                        null,
                        max))
            .toList());
  }
}
