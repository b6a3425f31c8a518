// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** A rule for the form of the announcements of every claim; defences are none of them. */
abstract class EachAnnouncement extends Check {

  private final BiPredicate<Life, Frame> rule;
  private final String otherwise;

  /**
   * @param otherwise what an announcement that breaks the rule looks like, in words
   */
  EachAnnouncement(Criterion criterion, BiPredicate<Life, Frame> rule, String otherwise) {
    super(criterion);
    this.rule = rule;
    this.otherwise = otherwise;
  }

  @Override
  protected final Outcome examine(Examination exam) {
    var all = Acquisition.in(exam.record());
    var broken = all.stream().flatMap(claim -> broken(exam, claim, all).stream()).findFirst();
    if (broken.isPresent()) {
      return broken.get();
    }
    long count = all.stream().flatMap(claim -> said(exam, claim)).count();
    return count == 0 ? unannounced(exam, all) : exam.satisfied(count + " announcements");
  }

  private static Outcome unannounced(Examination exam, List<Acquisition> all) {
    return all.stream()
        .filter(Acquisition::isTested)
        .reduce((one, later) -> later)
        .flatMap(tested -> exam.pending(tested.lastProbe().at().plus(Acquisition.ANNOUNCED)))
        .orElseGet(
            () ->
                exam.unseen(
                    "no announcement was seen",
                    TestedBeforeUse.CRITERION.id(),
                    AnnouncementCount.CRITERION.id()));
  }

  private Optional<Outcome> broken(Examination exam, Acquisition claim, List<Acquisition> all) {
    var said = said(exam, claim).toList();
    return said.isEmpty()
        ? misshapen(exam, claim, all)
        : said.stream()
            .filter(frame -> !rule.test(claim.life(), frame))
            .findFirst()
            .map(frame -> exam.violated(otherwise + ": " + frame, frame));
  }

  /** That no better one follows shows only when nobody who announces would still wait. */
  private Optional<Outcome> misshapen(Examination exam, Acquisition claim, List<Acquisition> all) {
    return Misshapen.of(claim, all)
        .filter(wrong -> wrong.check().equals(criterion().id()))
        .map(
            wrong ->
                exam.pending(claim.lastProbe().at().plus(Acquisition.ANNOUNCED))
                    .orElseGet(
                        () -> exam.violated(wrong.what() + ": " + wrong.frame(), wrong.frame())));
  }

  private static Stream<Frame> said(Examination exam, Acquisition claim) {
    var foreign = Foreign.around(claim.life(), exam.record());
    return Announcements.of(claim, foreign, exam.slack()).stream()
        .flatMap(said -> Stream.concat(Stream.of(said.first()), said.second().stream()));
  }
}
