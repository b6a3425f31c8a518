// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.ipv4ll.tck.reports.Checks;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.compare.Cases;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

class DefectsTest {

  private static final String R = "RFC3927-2.5-04";

  @Test
  void oneFaultOfManyCasesIsOneDefect() {
    var run =
        Cases.run(
            Cases.judged("a", check("heeded", Verdict.FAIL)),
            Cases.judged("b", check("heeded", Verdict.PASS)),
            Cases.judged("c", check("heeded", Verdict.FAIL)));
    var defect = only(run);
    assertThat(defect.id()).isEqualTo("D1");
    assertThat(defect.rule().check()).isEqualTo("heeded");
    assertThat(defect.rule().requirements()).containsExactly(R, "RFC3927-2.5-10");
    assertThat(defect.rule().lines()).isEqualTo("683-685");
    assertThat(defect.witnesses()).containsExactly("a", "c");
    assertThat(defect.undecided()).isEmpty();
  }

  @Test
  void theSameCheckOfAnotherRequirementIsAnother() {
    var other = Checks.of("heeded", List.of("RFC3927-9-09"), Verdict.FAIL, "seen", List.of());
    var run = Cases.run(Cases.judged("a", check("heeded", Verdict.FAIL), other));
    assertThat(run.defects())
        .extracting(each -> each.rule().requirement())
        .containsExactly(R, "RFC3927-9-09");
  }

  @Test
  void failuresComeBeforeWarnings() {
    var run =
        Cases.run(
            Cases.judged("a", check("form", Verdict.WARN)),
            Cases.judged("b", check("heeded", Verdict.FAIL)));
    assertThat(run.defects())
        .extracting(Defect::id, each -> each.rule().check(), Defect::verdict)
        .containsExactly(tuple("D1", "heeded", Verdict.FAIL), tuple("D2", "form", Verdict.WARN));
  }

  @Test
  void aDefectIsAsBadAsItsWorstWitness() {
    var run =
        Cases.run(
            Cases.judged("a", check("heeded", Verdict.WARN)),
            Cases.judged("b", check("heeded", Verdict.FAIL)));
    assertThat(only(run).rule().level()).isEqualTo("MUST");
    assertThat(only(run).show().caseId()).isEqualTo("b");
    assertThat(only(run).witnesses()).containsExactly("a", "b");
  }

  @Test
  void aWarningOfACheckAtTheLevelOfMustIsOneOfARecommendation() {
    var late =
        new CheckResult(
            new CheckResult.Question("moves", R, List.of(), "", "MUST", "arp"),
            Verdict.WARN,
            "late",
            null,
            List.of(),
            List.of(),
            null);
    assertThat(only(Cases.run(Cases.judged("a", late))).rule().level()).isEqualTo("SHOULD");
  }

  @Test
  void theShortestStoryShowsItAndTheFirstOfThese() {
    var defect = SampleRun.mixed().defects().get(0);
    assertThat(defect.show().caseId()).isEqualTo("defend-once-then-yield");
    assertThat(defect.text()).startsWith("second defence 4.0 s after the first");
    assertThat(defect.show().frames()).containsExactly(7, 8, 9);
    assertThat(defect.witnesses())
        .containsExactly("defend-once-then-yield", "defence-after-answer");
  }

  @Test
  void whatACheckIsBlockedByExplainsIt() {
    var run =
        Cases.run(
            Cases.judged("a", check("heeded", Verdict.FAIL)),
            Cases.judged("b", blocked("silent", "moves", "heeded")),
            Cases.judged("c", blocked("silent", "unheard")),
            Cases.judged("d", Checks.blockedBy(List.of("heeded"), check("x", Verdict.PASS))));
    assertThat(only(run).undecided()).containsExactly("b");
    assertThat(run.cases().get(1).checks().get(0).blockedBy()).isEqualTo("D1");
    assertThat(run.cases().get(1).isExplained()).isTrue();
    assertThat(run.cases().get(2).checks().get(0).blockedBy()).isNull();
    assertThat(run.cases().get(2).isExplained()).isFalse();
    assertThat(run.cases().get(3).checks().get(0).blockedBy()).isNull();
  }

  @Test
  void aCaseIsExplainedIfAllOfItIs() {
    var run =
        Cases.run(
            Cases.judged("a", check("heeded", Verdict.FAIL)),
            Cases.judged("b", blocked("silent", "heeded"), blocked("x", "unheard")));
    assertThat(run.cases().get(1).isExplained()).isFalse();
  }

  @Test
  void anotherRunNumbersAnewAndForgetsWhatExplainedIt() {
    var run =
        Cases.run(
            Cases.judged("a", check("heeded", Verdict.FAIL)),
            Cases.judged("b", blocked("silent", "heeded")));
    assertThat(Cases.run(run.cases().get(1)).cases().get(0).checks().get(0).blockedBy()).isNull();
  }

  @Test
  void theCaseWhoseCaptureShowsItIsTheWitnessOfAStandingCheck() {
    var standing = check("form", Verdict.FAIL);
    var run =
        Cases.run(
            Cases.judged("a", check("x", Verdict.PASS)),
            Cases.judged("b", check("x", Verdict.PASS)),
            Cases.judged(
                "whole-run", Checks.shownBy("b", standing), Checks.shownBy("a", standing)));
    assertThat(only(run).witnesses()).containsExactly("a", "b");
    assertThat(only(run).show().caseId()).isEqualTo("b");
    assertThat(run.defects(run.cases().get(2))).hasSize(1);
  }

  @Test
  void aWitnessThatTheRunDoesNotHaveIsKeptByItsName() {
    var run = Cases.run(Cases.judged("a", Checks.shownBy("gone", frames(9, 4))));
    assertThat(only(run).witnesses()).containsExactly("gone");
    assertThat(only(run).show()).isEqualTo(new Defect.Shown("gone", List.of(4, 9)));
  }

  @Test
  void theTargetSaysWhoseItIs() {
    var run =
        SampleRun.of(
            "x",
            List.of(
                Cases.judged(
                    "a",
                    check("heeded", Verdict.FAIL),
                    Checks.in("arp", check("answers", Verdict.FAIL)),
                    Checks.in("beyond", check("y", Verdict.FAIL)))),
            List.of());
    assertThat(run.defects())
        .extracting(Defect::owner)
        .containsExactly("daemon", "kernel", "stack");
  }

  @Test
  void aRunWithoutViolationsHasNone() {
    assertThat(SampleRun.clean().defects()).isEmpty();
    assertThat(SampleRun.empty().defects()).isEmpty();
  }

  private static CheckResult check(String id, Verdict verdict) {
    return Checks.of(id, List.of(R, "RFC3927-2.5-10"), verdict, "seen", List.of());
  }

  private static CheckResult frames(Integer... numbers) {
    return Checks.of("form", List.of(R), Verdict.FAIL, "seen", List.of(numbers));
  }

  private static CheckResult blocked(String id, String... blockers) {
    return Checks.blockedBy(List.of(blockers), check(id, Verdict.INCONCLUSIVE));
  }

  private static Defect only(RunResult run) {
    assertThat(run.defects()).hasSize(1);
    return run.defects().get(0);
  }
}
