// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/** Whoever loses an address is after another one. */
public final class ReplacementProbed extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.must("replacement-probed", "2.5-09", "731-732").restated("1.5-02");

  /** The host has lost more than one address. */
  public static final Criterion AGAIN =
      Criterion.must("replacement-probed-again", "1.5-02", "360-363").restated("1.5-01");

  private ReplacementProbed(Criterion criterion) {
    super(criterion);
  }

  /** After the loss of the first address. */
  public static ReplacementProbed once() {
    return new ReplacementProbed(CRITERION);
  }

  /** After the loss of a replacement. */
  public static ReplacementProbed again() {
    return new ReplacementProbed(AGAIN);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    if (criterion().equals(AGAIN) && isFirst(exam)) {
      return exam.notReached("the first address was not replaced", CRITERION.id());
    }
    if (abandonment.is(Departure.Kind.RESTARTED)) {
      return abandonment.restarted();
    }
    if (abandonment.is(Departure.Kind.UNTESTED)) {
      return exam.notReached("the replacement is not probed", TestedBeforeUse.CRITERION.id());
    }
    return abandonment
        .departure()
        .map(moved -> probed(abandonment, cause, moved.frame()))
        .orElseGet(() -> none(abandonment, cause));
  }

  private static boolean isFirst(Examination exam) {
    return exam.record().acts(Act.Claimed.class).stream()
            .map(Act.Claimed::address)
            .distinct()
            .count()
        < 2;
  }

  private static Outcome probed(Abandonment abandonment, Frame cause, Frame probe) {
    var exam = abandonment.exam();
    var text = "another address is probed after " + took(cause, probe);
    var most = Duration.between(cause.at(), abandonment.patience(cause));
    return exam.isWithin(most, cause, probe) || abandonment.reactions().isLimited()
        ? exam.satisfied(text)
        : exam.warned(text, probe, cause);
  }

  private static String took(Frame cause, Frame probe) {
    return Reactions.seconds(Duration.between(cause.at(), probe.at()));
  }

  private static Outcome none(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    var patience = exam.pending(abandonment.patience(cause));
    if (patience.isPresent()) {
      return patience.get();
    }
    if (abandonment.kept().isPresent()) {
      return exam.notReached(
          "the host goes on using its address",
          ConflictHeeded.CRITERION.id(),
          SecondConflictMoves.CRITERION.id());
    }
    var limit = abandonment.limit(cause);
    return exam.pending(limit)
        .orElseGet(
            () ->
                abandonment.reactions().isLimited()
                    ? exam.undecided("no other address yet; the host may limit its rate")
                    : exam.absent(
                        "no other address is probed within "
                            + Reactions.seconds(Settings.LIMITED_PATIENCE),
                        cause.at(),
                        limit,
                        cause));
  }
}
