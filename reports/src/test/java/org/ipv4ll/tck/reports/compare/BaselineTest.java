// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.Checks;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final String R = "RFC3927-2.5-04";

  /** Two cases witness D1, one is undecided because of it, and one because of nothing. */
  private static final RunResult RUN =
      Cases.run(
          Cases.judged("a", check("heeded", Verdict.FAIL), check("other", Verdict.PASS)),
          Cases.judged("b", check("heeded", Verdict.FAIL)),
          Cases.judged("c", blocked("moves", "heeded")),
          Cases.judged("d", blocked("moves", "elsewhere")),
          Cases.judged("e", check("form", Verdict.WARN)));

  @Test
  void whatIsNotListedIsUnexpected() {
    var judgement = judged(RUN);
    assertThat(judgement.unexpected()).containsExactly("D1");
    assertThat(judgement.isMet()).isFalse();
  }

  @Test
  void aDefectIsAcceptedWithAllItsWitnesses() {
    var judgement = judged(RUN, defect("heeded"));
    assertThat(judgement.isMet()).isTrue();
    assertThat(judgement.excuse(RUN.defects().get(0)).map(KnownFailure::reason)).contains("why");
    assertThat(judgement.expected())
        .singleElement()
        .satisfies(entry -> assertThat(entry.cases()).containsExactly("a", "b", "c"));
  }

  @Test
  void whatIsUndecidedOnlyBecauseOfAnAcceptedDefectIsAccepted() {
    var judgement = judged(RUN, defect("heeded"));
    assertThat(judgement.excuse(RUN.cases().get(2))).isPresent();
    assertThat(judgement.excuse(RUN.cases().get(3))).isEmpty();
  }

  @Test
  void aCaseWithAnotherDefectIsNotAccepted() {
    var run = Cases.run(Cases.judged("a", check("heeded", Verdict.FAIL), check("x", Verdict.FAIL)));
    var judgement = judged(run, defect("heeded"));
    assertThat(judgement.unexpected()).containsExactly("D2");
    assertThat(judgement.excuse(run.cases().get(0))).isEmpty();
    assertThat(judgement.excuse(run.defects().get(0))).isPresent();
  }

  @Test
  void theSameCheckOfAnotherRequirementIsAnotherDefect() {
    var other = new Subject.OfDefect("heeded", "RFC3927-9-09");
    assertThat(judged(RUN, entry(other)).unexpected()).containsExactly("D1");
  }

  @Test
  void aWarningMayBeListedAndNeedNotBe() {
    assertThat(judged(RUN, defect("heeded")).isMet()).isTrue();
    assertThat(judged(RUN, defect("heeded"), defect("form")).isMet()).isTrue();
  }

  @Test
  void whatIsNotThereAlthoughItsCheckDecidedIsStale() {
    var judgement = judged(RUN, defect("heeded"), defect("other"));
    assertThat(judgement.stale()).extracting(KnownFailure::about).containsExactly("other of " + R);
    assertThat(judgement.stale().get(0).cases()).containsExactly("a");
    assertThat(judgement.isMet()).isFalse();
  }

  @Test
  void whatWasDecidedNowhereIsNotStale() {
    assertThat(judged(RUN, defect("heeded"), defect("moves"), defect("unheard")).isMet()).isTrue();
  }

  @Test
  void whatIsDecidedSomewhereIsStaleAlthoughItIsOpenElsewhere() {
    var run =
        Cases.run(Cases.judged("a", check("x", Verdict.PASS)), Cases.judged("b", blocked("x")));
    assertThat(judged(run, defect("x")).stale()).hasSize(1);
    assertThat(judged(run, entry(new Subject.OfRequirement(R))).stale()).isEmpty();
  }

  @Test
  void anOldEntryOfACaseExcusesItsFailures() {
    var one = judged(RUN, entry(new Subject.OfCase("a")));
    assertThat(one.unexpected()).containsExactly("D1");
    assertThat(one.excuse(RUN.cases().get(0))).isPresent();
    var both = judged(RUN, entry(new Subject.OfCase("a")), entry(new Subject.OfCase("b")));
    assertThat(both.isMet()).isTrue();
    assertThat(both.excuse(RUN.cases().get(2))).isPresent();
  }

  @Test
  void anOldEntryOfARequirementExcusesItsFailuresAndTheirRestatements() {
    assertThat(judged(RUN, entry(new Subject.OfRequirement(R))).isMet()).isTrue();
    assertThat(judged(RUN, entry(new Subject.OfRequirement("RFC3927-2.5-10"))).isMet()).isTrue();
  }

  @Test
  void anOldEntryOfACaseThatIsWellIsStaleAndOneOfAnOpenCaseIsNot() {
    var well = Cases.run(Cases.of("b", Verdict.PASS), Cases.of("c", Verdict.INCONCLUSIVE));
    var judgement = judged(well, entry(new Subject.OfCase("b")), entry(new Subject.OfCase("c")));
    assertThat(judgement.stale()).extracting(KnownFailure::about).containsExactly("b");
    assertThat(judgement.excuse(well.cases().get(1))).isEmpty();
  }

  @Test
  void afterItsLastDayAnEntryCountsNoMore() {
    var day = LocalDate.parse(RUN.course().startedAt().substring(0, 10));
    assertThat(judged(RUN, expiring("reference", day)).isMet()).isTrue();
    var judgement = judged(RUN, expiring("reference", day.minusDays(1)));
    assertThat(judgement.expired()).hasSize(1);
    assertThat(judgement.unexpected()).containsExactly("D1");
  }

  @Test
  void otherTargetsSayNothing() {
    assertThat(judged(RUN, expiring("another", null)).unexpected()).containsExactly("D1");
    assertThat(judged(RUN, expiring("another", null)).stale()).isEmpty();
  }

  @Test
  void whatIsFlakyMayFailOrPassOrBeInconclusive() {
    var flaky =
        new Baseline("f", List.of(), List.of(defect("heeded"), defect("other"), defect("moves")));
    var judgement = flaky.judge(RUN);
    assertThat(judgement.isMet()).isTrue();
    assertThat(judgement.flaky())
        .extracting(KnownFailure::about)
        .containsExactly("heeded of " + R, "moves of " + R);
    assertThat(judgement.excuse(RUN.cases().get(3))).isPresent();
  }

  @Test
  void theWordsSayWhatIsToBeDone() {
    var words = BaselineWords.of(RUN.with(judged(RUN, defect("other")))).orElseThrow();
    assertThat(words.headline())
        .isEqualTo("Baseline known.yaml is not met: 1 unexpected defect, 1 stale entry");
    assertThat(words.remarks())
        .containsExactly(
            "unexpected: D1, heeded of RFC3927-2.5-04, is not listed",
            "stale: known.yaml:7: other of RFC3927-2.5-04 does not fail any more: remove the entry");
    assertThat(BaselineWords.of(RUN)).isEmpty();
  }

  private static CheckResult check(String id, Verdict verdict) {
    return Checks.of(id, List.of(R, "RFC3927-2.5-10"), verdict, "seen", List.of());
  }

  private static CheckResult blocked(String id, String... blockers) {
    return Checks.blockedBy(List.of(blockers), check(id, Verdict.INCONCLUSIVE));
  }

  private static BaselineJudgement judged(RunResult run, Entry... failing) {
    return new Baseline("known.yaml", List.of(failing), List.of()).judge(run);
  }

  private static Entry defect(String check) {
    return entry(new Subject.OfDefect(check, R));
  }

  private static Entry entry(Subject about) {
    return new Entry(about, null, "why", null, null, 7);
  }

  private static Entry expiring(String target, @Nullable LocalDate expires) {
    return new Entry(new Subject.OfDefect("heeded", R), target, "why", null, expires, 7);
  }
}
