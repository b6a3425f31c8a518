// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.limiting;

import java.time.Duration;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * After more than MAX_CONFLICTS conflicts a host tries one new address per RATE_LIMIT_INTERVAL at
 * most. It may limit its rate earlier, and it may wait longer, for ever included.
 */
public final class RateLimit extends Check {

  /** Whether the limit is there at all. */
  public static final Criterion IN_FORCE =
      Criterion.must("rate-limit", "2.2.1-22", "648-652").restated("9-09");

  /** Whether it is as long as it should be. */
  public static final Criterion INTERVAL =
      Criterion.must("rate-limit-interval", "2.2.1-22", "650-652, 1414").restated("9-10");

  /** Who counts anew when the interface becomes active anew breaks no word of the text. */
  public static final Criterion OVER_FLAP =
      Criterion.should("rate-limit-over-flap", "2.2.1-22", "648-652");

  private static final int MAX_CONFLICTS = Timing.RFC3927.maxConflicts();

  private static final Duration RATE_LIMIT_INTERVAL = Timing.RFC3927.rateLimitInterval();

  /** Longer than any PROBE_WAIT, and too short for a limit of the rate. */
  private static final Duration PAUSE = Duration.ofSeconds(4);

  private final int first;
  private final boolean all;
  private final Duration min;

  private RateLimit(Criterion criterion, int candidate, boolean all, Duration min) {
    super(criterion);
    this.first = candidate - 1;
    this.all = all;
    this.min = min;
  }

  /** The candidate with this number comes after a pause. */
  public static RateLimit before(int candidate) {
    return new RateLimit(IN_FORCE, candidate, false, RATE_LIMIT_INTERVAL);
  }

  /** Every denied candidate from this number on comes after a pause. */
  public static RateLimit beforeEach(int candidate) {
    return new RateLimit(IN_FORCE, candidate, true, RATE_LIMIT_INTERVAL);
  }

  /** The candidate with this number is first probed so long after the one before, or later. */
  public static RateLimit interval(int candidate, Duration min) {
    return new RateLimit(INTERVAL, candidate, false, min);
  }

  /** The same for every denied candidate from this number on. */
  public static RateLimit eachInterval(int candidate, Duration min) {
    return new RateLimit(INTERVAL, candidate, true, min);
  }

  /** The same for a host whose link went down meanwhile. */
  public static RateLimit overFlap(int candidate, Duration min) {
    return new RateLimit(OVER_FLAP, candidate, false, min);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var candidates = LimitedCandidates.of(exam.record());
    int denied = candidates.denied();
    boolean early = all && candidates.pauses(min.minus(exam.slack().rate())) >= 2;
    if (early && denied <= first) {
      return exam.satisfied("the rate is limited before it has to be");
    }
    return candidates
        .obstacle(exam, Math.min(first, MAX_CONFLICTS + 1))
        .orElseGet(
            () ->
                denied < first
                    ? after(exam, candidates, denied)
                    : exam.all(
                        numbers(exam, denied).mapToObj(i -> after(exam, candidates, i)).toList()));
  }

  /** Which conflicts are to be followed by a pause. */
  private IntStream numbers(Examination exam, int denied) {
    boolean atTen = exam.settings().profile().limitsAtTenConflicts() && first == MAX_CONFLICTS + 1;
    int from = atTen ? MAX_CONFLICTS : first;
    return IntStream.rangeClosed(from, all ? Math.max(first, denied - 1) : first);
  }

  private Outcome after(Examination exam, LimitedCandidates candidates, int number) {
    var next = candidates.firstProbe(number + 1);
    return next.isEmpty()
        ? silent(exam, candidates.conflict(number))
        : limited(exam, candidates, number, next.get());
  }

  /** The text limits new addresses (650-652). */
  private Outcome limited(Examination exam, LimitedCandidates all, int number, Frame next) {
    if (all.isGoneOnWith(number)) {
      return exam.notReached(
          "the host goes on with candidate " + number, NextCandidate.CRITERION.id());
    }
    var name = "candidate %d→%d".formatted(number, number + 1);
    var outcome = exam.rate(name, all.firstProbe(number).orElseThrow(), next, min);
    var waited = Duration.between(all.conflict(number).at(), next.at());
    boolean pause = waited.compareTo(exam.settings().startLatency().plus(PAUSE)) >= 0;
    if (pause && criterion().equals(IN_FORCE)) {
      return exam.satisfied(
          "%s comes %.1f s after its conflict".formatted(name, waited.toMillis() / 1e3));
    }
    return !pause && criterion().equals(INTERVAL) && outcome instanceof Outcome.Violated
        ? exam.notReached("there is no pause before candidate " + (number + 1), IN_FORCE.id())
        : outcome;
  }

  private static Outcome silent(Examination exam, Frame conflict) {
    long longest = Settings.LIMITED_PATIENCE.toSeconds();
    return exam.pending(conflict.at().plus(Settings.LIMITED_PATIENCE))
        .orElseGet(
            () -> exam.satisfied("no further candidate within %d s: kept".formatted(longest)));
  }
}
