// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;

/** The second announcement of a claim comes ANNOUNCE_INTERVAL after the first. */
public final class AnnouncementInterval extends Check {

  public static final Criterion CRITERION =
      Criterion.must("announcement-interval", "2.4-02", "683-685").restated("9-08");

  private final Duration interval;

  public AnnouncementInterval(Duration interval) {
    super(CRITERION);
    this.interval = interval;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var judged =
        Acquisition.in(exam.record()).stream()
            .filter(claim -> !claim.probes().isEmpty())
            .flatMap(claim -> judge(exam, claim).stream())
            .toList();
    return judged.isEmpty()
        ? exam.unseen(
            "no announcement was seen",
            TestedBeforeUse.CRITERION.id(),
            AnnouncementCount.CRITERION.id())
        : exam.all(judged);
  }

  private Optional<Outcome> judge(Examination exam, Acquisition claim) {
    var foreign = Foreign.around(claim.life(), exam.record());
    return Announcements.of(claim, foreign, exam.slack())
        .filter(said -> !isLeft(exam, claim, said))
        .map(said -> judge(exam, said));
  }

  /** Whoever is after another address before the second one is due owes none. */
  private boolean isLeft(Examination exam, Acquisition claim, Announcements said) {
    return claim.isGivenUpBefore(said.first().at().plus(interval), exam.record());
  }

  private Outcome judge(Examination exam, Announcements said) {
    return said.second()
        .map(second -> exam.interval("announcement 1→2", said.first(), second, interval, interval))
        .or(() -> exam.pending(said.first().at().plus(Announcements.WATCH)))
        .orElseGet(
            () ->
                exam.notReached(
                    "no second announcement was seen", AnnouncementCount.CRITERION.id()));
  }
}
