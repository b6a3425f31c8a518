// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A replacement is probed and announced like the first address, as far as PROBE_NUM and
 * ANNOUNCE_NUM go.
 */
public final class ReplacementInFull extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.must("replacement-in-full", "2.5-15", "708-710, 731-732");

  private static final Timing TIMING = Timing.RFC3927;

  /** ANNOUNCE_WAIT, and more than enough. */
  private static final Duration CLAIM = Duration.ofSeconds(20);

  public ReplacementInFull() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    return abandonment
        .departure()
        .filter(left -> !left.is(Departure.Kind.RESTARTED))
        .flatMap(left -> new Departures(abandonment.conflicts()).replacement(cause))
        .map(attempt -> judge(abandonment, attempt))
        .orElseGet(() -> without(abandonment, cause));
  }

  private static Outcome without(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    return exam.pending(abandonment.limit(cause))
        .orElseGet(
            () ->
                exam.notReached(
                    "the host is after no other address",
                    SecondConflictMoves.CRITERION.id(),
                    ReplacementProbed.CRITERION.id(),
                    ReplacementNew.CRITERION.id()));
  }

  private static Outcome judge(Abandonment abandonment, Attempt replacement) {
    var exam = abandonment.exam();
    var before = abandonment.conflicts().claim();
    if (!replacement.isClaimed()) {
      var from = replacement.lastProbe().at();
      return exam.pending(from.plus(CLAIM))
          .orElseGet(
              () ->
                  exam.absent(
                      "the replacement %s is never announced".formatted(replacement.address()),
                      from,
                      from.plus(CLAIM),
                      replacement.lastProbe()));
    }
    if (replacement.probes().size() < Math.min(before.probes().size(), TIMING.probeNum())) {
      return fewer(abandonment, replacement, "probes", replacement.probes().size());
    }
    return exam.pending(replacement.claim().orElseThrow().at().plus(Attempt.ANNOUNCED))
        .orElseGet(() -> announced(abandonment, replacement));
  }

  private static Outcome announced(Abandonment abandonment, Attempt replacement) {
    var conflicts = abandonment.conflicts();
    long now = announcements(conflicts, replacement);
    return now < Math.min(announcements(conflicts, conflicts.claim()), TIMING.announceNum())
        ? fewer(abandonment, replacement, "announcements", now)
        : abandonment.exam().satisfied();
  }

  private static Outcome fewer(
      Abandonment abandonment, Attempt replacement, String what, long count) {
    var text = "%d %s of the replacement, fewer than of the first address".formatted(count, what);
    return abandonment.exam().violated(text, replacement.evidence());
  }

  private static long announcements(Conflicts conflicts, Attempt attempt) {
    var claim = attempt.claim().orElseThrow();
    return conflicts.link().host().stream()
        .filter(frame -> frame.index() >= claim.index())
        .filter(frame -> !frame.at().isAfter(claim.at().plus(Attempt.ANNOUNCED)))
        .filter(frame -> frame.isAnnouncementOf(attempt.address()))
        .count();
  }
}
