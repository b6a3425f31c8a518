package org.ipv4ll.tck.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final RunResult RUN =
      Cases.run(
          Cases.of("a", Verdict.FAIL),
          Cases.of("b", Verdict.PASS),
          Cases.of("c", Verdict.INCONCLUSIVE));

  @Test
  void whatIsNotListedIsUnexpected() {
    var judgement = judged(RUN);
    assertThat(judgement.unexpected()).containsExactly("a");
    assertThat(judgement.isMet()).isFalse();
  }

  @Test
  void whatFailsAsListedIsAccepted() {
    var judgement = judged(RUN, entry("a"));
    assertThat(judgement.isMet()).isTrue();
    assertThat(judgement.excuse("a").map(KnownFailure::reason)).contains("because of a");
  }

  @Test
  void aRequirementCoversTheCasesThatNameIt() {
    var judgement = judged(RUN, entry("RFC3927-of-a"));
    assertThat(judgement.isMet()).isTrue();
    assertThat(judgement.expected().get(0).cases()).containsExactly("a");
  }

  @Test
  void whatDoesNotFailAnyMoreIsStale() {
    var judgement = judged(RUN, entry("a"), entry("b"));
    assertThat(judgement.stale()).extracting(KnownFailure::about).containsExactly("b");
    assertThat(judgement.isMet()).isFalse();
    assertThat(judgement.outdated("b")).isPresent();
  }

  @Test
  void whatCouldNotBeJudgedIsNeitherStaleNorExcused() {
    var judgement = judged(RUN, entry("a"), entry("c"));
    assertThat(judgement.isMet()).isTrue();
    assertThat(judgement.excuse("c")).isEmpty();
  }

  @Test
  void afterItsLastDayAnEntryCountsNoMore() {
    var day = LocalDate.parse(RUN.startedAt().substring(0, 10));
    assertThat(judged(RUN, entry("a", "reference", day)).isMet()).isTrue();
    var judgement = judged(RUN, entry("a", "reference", day.minusDays(1)));
    assertThat(judgement.expired()).hasSize(1);
    assertThat(judgement.unexpected()).containsExactly("a");
  }

  @Test
  void otherTargetsAndCasesThatWereNotRunSayNothing() {
    var judgement = judged(RUN, entry("a"), entry("b", "another", null), entry("d"));
    assertThat(judgement.isMet()).isTrue();
  }

  @Test
  void aFlakyCaseMayFailOrPassOrBeInconclusive() {
    var flaky = new Baseline("f", List.of(), List.of(entry("a"), entry("b"), entry("c")));
    var judgement = flaky.judge(RUN);
    assertThat(judgement.isMet()).isTrue();
    assertThat(judgement.flaky()).extracting(KnownFailure::about).containsExactly("a", "c");
  }

  @Test
  void theWordsSayWhatIsToBeDone() {
    var words = new BaselineWords(judged(RUN, entry("b")));
    assertThat(words.headline())
        .isEqualTo("Baseline known.yaml is not met: 1 unexpected failure, 1 stale entry");
    assertThat(words.remarks())
        .containsExactly(
            "unexpected: a fails and is not listed",
            "stale: known.yaml:7: b does not fail any more: remove the entry");
  }

  private static BaselineJudgement judged(RunResult run, Entry... failing) {
    return new Baseline("known.yaml", List.of(failing), List.of()).judge(run);
  }

  private static Entry entry(String about) {
    return new Entry(about, null, "because of " + about, null, null, 7);
  }

  private static Entry entry(String about, String target, @Nullable LocalDate expires) {
    return new Entry(about, target, "because of " + about, null, expires, 7);
  }
}
