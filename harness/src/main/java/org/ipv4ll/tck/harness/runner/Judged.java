// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.jspecify.annotations.Nullable;

/** What a check says in the end. */
record Judged(Criterion criterion, Outcome outcome) {

  /** A check between two sentences that drive the case sees the record up to the second one. */
  static List<Judged> all(
      Case testCase, CaseRecord record, List<Sentences.Named> checks, Settings settings) {
    return checks.stream()
        .filter(named -> !named.everywhere())
        .map(
            named -> {
              var seen = record.before(testCase.nextDrive(named.step()));
              return new Judged(named.check().criterion(), named.check().judge(seen, settings));
            })
        .toList();
  }

  static Outcome satisfied(String observed) {
    return new Outcome.Satisfied(Evidence.NONE.observed(observed));
  }

  static Outcome undecided(String why) {
    return new Outcome.Undecided(why, Set.of(), false, Evidence.NONE);
  }

  /** In words. */
  String text() {
    if (outcome instanceof Outcome.Violated violated) {
      return violated.text();
    }
    return outcome instanceof Outcome.Undecided undecided ? undecided.why() : "";
  }

  boolean isHeldUp() {
    return outcome instanceof Outcome.Undecided undecided && undecided.heldUp();
  }

  /** The frames that show it, the decisive one first. */
  List<Frame> frames() {
    return outcome instanceof Outcome.Violated violated ? violated.frames() : List.of();
  }

  CheckResult result(CaptureFile capture) {
    return result(frames().stream().map(capture::number).toList(), null);
  }

  /**
   * @param frames their numbers
   * @param caseId the case whose capture has them, null where it is the one that is judged
   */
  CheckResult result(List<Integer> frames, @Nullable String caseId) {
    return new CheckResult(
        new CheckResult.Question(
            criterion.id(),
            criterion.requirement(),
            criterion.restatedBy(),
            criterion.lines(),
            level().name(),
            criterion.layer().word()),
        outcome.verdict(),
        text(),
        caseId,
        frames,
        blockers(),
        null);
  }

  private List<String> blockers() {
    return outcome instanceof Outcome.Undecided undecided
        ? undecided.blockers().stream().sorted().toList()
        : List.of();
  }

  private Level level() {
    return outcome instanceof Outcome.Violated violated ? violated.level() : criterion.level();
  }
}
