// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;

/**
 * A claimed address is announced ANNOUNCE_NUM times. What comes later, or when others ask or claim,
 * is no announcement of the claim.
 */
public final class AnnouncementCount extends Check {

  public static final Criterion CRITERION =
      Criterion.must("announcement-count", "2.4-01", "683-685").restated("9-07");

  private final int count;
  private final Duration within;

  /**
   * So many are sent.
   *
   * @param within this time, the first one included
   */
  public AnnouncementCount(int count, Duration within) {
    super(CRITERION);
    this.count = count;
    this.within = within;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = Acquisition.in(exam.record());
    var judged =
        all.stream()
            .filter(AnnouncementCount::isDue)
            .flatMap(a -> judge(exam, a, all).stream())
            .toList();
    return judged.isEmpty()
        ? exam.unseen("no address was claimed", TestedBeforeUse.CRITERION.id())
        : exam.all(judged);
  }

  /** Whoever is after another prefix has another fault. */
  private static boolean isDue(Acquisition claim) {
    return claim.address().isLinkLocal()
        && claim.isUndisturbed()
        && (claim.isTested() || claim.claim().isPresent());
  }

  private Optional<Outcome> judge(Examination exam, Acquisition claim, List<Acquisition> all) {
    var foreign = Foreign.around(claim.life(), exam.record());
    var said = Announcements.of(claim, foreign, exam.slack());
    return said.isPresent() ? counted(exam, said.get()) : none(exam, claim, all);
  }

  /** Nothing has the form of an announcement. */
  private static Optional<Outcome> none(
      Examination exam, Acquisition claim, List<Acquisition> all) {
    var limit = claim.lastProbe().at().plus(Acquisition.ANNOUNCED);
    var misshapen = Misshapen.of(claim, all);
    if (misshapen.isEmpty() && claim.isGivenUpBefore(limit, exam.record())) {
      return Optional.empty();
    }
    return exam.pending(limit)
        .or(() -> misshapen.map(m -> exam.notReached(m.what() + ": " + m.frame(), m.check())))
        .or(() -> Optional.of(unannounced(exam, claim)));
  }

  private static Outcome unannounced(Examination exam, Acquisition claim) {
    var probe = claim.lastProbe();
    var limit = probe.at().plus(Acquisition.ANNOUNCED);
    return exam.absent(claim.address() + " is not announced", probe.at(), limit, probe);
  }

  private Optional<Outcome> counted(Examination exam, Announcements said) {
    int found = 1 + (int) said.second().stream().count() + said.surplus().size();
    if (found < count) {
      return tooFew(exam, said, text(said, found));
    }
    return Optional.of(
        found > count
            ? tooMany(exam, said, text(said, found))
            : exam.pending(said.first().at().plus(within))
                .orElseGet(() -> exam.satisfied(text(said, found))));
  }

  private static String text(Announcements said, int found) {
    return found
        + (found == 1 ? " announcement of " : " announcements of ")
        + said.acquisition().address();
  }

  /** More of them may turn out to come again and again. */
  private static Outcome tooMany(Examination exam, Announcements said, String text) {
    var watched = said.first().at().plus(Announcements.WATCH);
    if (said.acquisition().isGivenUpBefore(watched, exam.record())) {
      return exam.undecided(text + ", which may be the beginning of a series");
    }
    return exam.pending(watched)
        .orElseGet(() -> exam.violated(text, said.surplus().get(0), said.first()));
  }

  private Optional<Outcome> tooFew(Examination exam, Announcements said, String text) {
    var limit = said.first().at().plus(within);
    if (said.acquisition().isGivenUpBefore(limit, exam.record())) {
      return said.conflict(said.acquisition().until())
          .map(conflict -> exam.satisfied("moved (option a) after " + conflict));
    }
    return exam.pending(limit)
        .or(() -> said.conflict(limit).map(c -> exam.warned(text + ", after " + c, said.first())))
        .or(() -> Optional.of(exam.absent(text, said.first().at(), limit, said.first())));
  }
}
