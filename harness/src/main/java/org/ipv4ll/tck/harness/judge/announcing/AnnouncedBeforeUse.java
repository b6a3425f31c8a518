// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * An address is announced before it is used. Between its claim and its first announcement a use is
 * told and costs nothing: no text forbids it.
 */
public final class AnnouncedBeforeUse extends Check {

  public static final Criterion CRITERION =
      Criterion.should("announced-before-use", "2.4-05", "688-691");

  public AnnouncedBeforeUse() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var judged =
        Acquisition.in(exam.record()).stream()
            .filter(a -> a.isUndisturbed() && !a.probes().isEmpty())
            .flatMap(a -> judge(exam, a).stream())
            .toList();
    return judged.isEmpty()
        ? exam.unseen("no tested address is used", TestedBeforeUse.CRITERION.id())
        : exam.all(judged);
  }

  private static Optional<Outcome> judge(Examination exam, Acquisition acquisition) {
    return acquisition.firstUse().map(use -> judge(exam, acquisition, use));
  }

  private static Outcome judge(Examination exam, Acquisition acquisition, Frame use) {
    if (use.isAnnouncementOf(acquisition.address())) {
      return exam.satisfied("announced first");
    }
    var claimed = acquisition.lastProbe().at().plus(Timing.RFC3927.announceWait());
    return use.at().isBefore(claimed.minus(exam.slack().early()))
        ? early(exam, acquisition, use)
        : exam.satisfied("used after ANNOUNCE_WAIT, before it is announced: " + use);
  }

  private static Outcome early(Examination exam, Acquisition acquisition, Frame use) {
    var what = "used before it is claimed and announced: " + use;
    var wait = Duration.between(acquisition.lastProbe().at(), use.at());
    var needed = Timing.RFC3927.announceWait().minus(wait);
    return exam.heldUp(acquisition.lastProbe().at(), use.at(), needed, what)
        .orElseGet(() -> exam.violated(what, use));
  }
}
