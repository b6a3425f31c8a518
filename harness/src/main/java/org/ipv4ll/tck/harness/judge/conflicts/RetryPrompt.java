// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.time.Duration;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/**
 * The first probe of each next candidate comes within PROBE_WAIT of the conflict, until there were
 * so many conflicts that the rate has to be limited (648-652).
 */
public final class RetryPrompt extends Check {

  public static final Criterion CRITERION =
      Criterion.should("retry-within-probe-wait", "2.2.1-07", "629-631").restated("9-02");

  private static final int MAX_CONFLICTS = Timing.RFC3927.maxConflicts();

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
        IntStream.range(1, Math.min(denials.size(), unlimited(exam) + 1))
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

  /** After how many conflicts the next candidate may come at once. */
  private static int unlimited(Examination exam) {
    return exam.settings().profile().limitsAtTenConflicts() ? MAX_CONFLICTS - 1 : MAX_CONFLICTS;
  }
}
