// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GithubAnnotationsTest {

  @Test
  void looksAsKept() throws Exception {
    Golden.check(
        "mixed/annotations.txt", String.join("\n", GithubAnnotations.of(SampleRun.mixed())) + "\n");
  }

  @Test
  void looksAsKeptBesideABaseline() throws Exception {
    Golden.check(
        "known/annotations.txt", String.join("\n", GithubAnnotations.of(SampleRun.known())) + "\n");
  }

  @Test
  void whatIsKnownIsNoErrorButOneNotice() {
    RunResult run =
        SampleRun.of("x", List.of(SampleCases.failing(), SampleCases.passing()), List.of());
    KnownFailure known =
        new KnownFailure(
            "all", List.of("D1"), List.of("defend-once-then-yield"), "why", null, null, 1);
    BaselineJudgement met =
        new BaselineJudgement("k", List.of(), List.of(known), List.of(), List.of(), List.of());
    assertThat(GithubAnnotations.of(run.with(met)))
        .containsExactly(
            "::notice title=x%3A 1 known defect::as k says: single-defence of RFC3927-2.5-07");
  }

  @Test
  void anEntryThatHasToGoIsMarkedAtItsLine() {
    assertThat(GithubAnnotations.of(SampleRun.known()))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("::error file=ci/known.yaml,line=12,title=")
                    .endsWith("of RFC3927-2.2.1-09 does not fail any more: remove the entry"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("::error file=ci/known.yaml,line=15,title=")
                    .contains("was accepted until 2026-10-31"));
  }

  @Test
  void aCleanRunSaysNothing() {
    assertThat(GithubAnnotations.of(SampleRun.clean())).isEmpty();
  }

  @Test
  void oneDefectIsOneLineHoweverManyCasesWitnessIt() {
    assertThat(GithubAnnotations.of(SampleRun.large(25, 3, Verdict.FAIL)))
        .singleElement()
        .asString()
        .startsWith("::error title=large%3A D1 MUST RFC3927-2.5-07::")
        .contains("in 25 cases (case-0, case-1, case-2 and 22 more)");
  }

  @Test
  void manyDefectsAreCounted() {
    List<String> lines = GithubAnnotations.of(SampleRun.many(25));
    assertThat(lines).hasSize(10).allMatch(line -> line.startsWith("::error title=many"));
    assertThat(lines.get(9)).contains(" 16 more::");
  }

  @Test
  void whatADefectExplainsIsNoLineOfItsOwn() {
    assertThat(GithubAnnotations.of(SampleRun.mixed()))
        .noneMatch(line -> line.contains("not reached"))
        .anyMatch(line -> line.contains("1 not decided because of it"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n::set-env name=PATH::/tmp",
        "x\r\n::stop-commands::now",
        "x%0A::add-mask::a",
        "title,file=/etc/passwd::x"
      })
  void textFromOutsideIsNoCommand(String attack) {
    assertThat(GithubAnnotations.of(SampleRun.hostile(attack)))
        .singleElement()
        .asString()
        .matches("::error title=[^:,\\v]*::\\V*")
        .doesNotContain("%0A");
  }
}
