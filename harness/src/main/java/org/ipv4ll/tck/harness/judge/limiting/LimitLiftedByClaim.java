// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.limiting;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Conflicts are counted in the process of acquiring one address: what was met before the last claim
 * does not limit the rate at which that address is replaced. Whoever begins to test the next one
 * less than RATE_LIMIT_INTERVAL after the last one is not limited, however long it took to move.
 */
public final class LimitLiftedByClaim extends Check {

  public static final Criterion CRITERION =
      Criterion.should("limit-lifted-by-claim", "2.2.1-21", "648-649");

  private static final Duration INTERVAL = Timing.RFC3927.rateLimitInterval();

  public LimitLiftedByClaim() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claim = exam.record().claim();
    var first = exam.record().firstStimulus();
    var last = exam.record().lastStimulus();
    if (claim.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return exam.notReached(
          "no claimed address was contested", "announcement-count", NextCandidate.CRITERION.id());
    }
    return replacement(exam, first.get(), claim.get().address())
        .map(probe -> pace(exam, claim.get(), probe))
        .or(() -> exam.pending(last.get().at().plus(Settings.LIMITED_PATIENCE)))
        .orElseGet(
            () ->
                exam.notReached(
                    "no replacement is probed", "conflict-heeded", "second-conflict-moves"));
  }

  private static Optional<Frame> replacement(Examination exam, Frame first, Ipv4Address lost) {
    return exam.record().first(first.index() + 1, f -> f.isProbe() && !f.isProbeFor(lost));
  }

  private static Outcome pace(Examination exam, Attempt lost, Frame probe) {
    var tested = lost.probes().isEmpty() ? lost.evidence() : lost.probes().get(0);
    var most = INTERVAL.minus(exam.slack().rate());
    return exam.interval("lost address→replacement", tested, probe, null, most);
  }
}
