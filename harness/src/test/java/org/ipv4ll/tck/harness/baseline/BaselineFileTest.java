// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

  private static final Features FEATURES = Features.load();
  private static final Map<String, Set<String>> CHECKS = FEATURES.checks();

  @Test
  void everyKeyIsRead() {
    var baseline =
        parsed(
            """
            # comment
            failing:
              - check: probe-count
                requirement: RFC3927-2.2.1-08
                target: my-daemon
                reason: "it waits too long"
                issue: https://tracker.example/7
                expires: 2027-01-31
            flaky:
              - requirement: RFC3927-2.5-09
                reason: sometimes
              - case: probe-first
                reason: at times
            """);
    var first = baseline.failing().get(0);
    assertThat(first.about()).isEqualTo(new Subject.OfDefect("probe-count", "RFC3927-2.2.1-08"));
    assertThat(first.isOld()).isFalse();
    assertThat(first.target()).isEqualTo("my-daemon");
    assertThat(first.reason()).isEqualTo("it waits too long");
    assertThat(first.issue()).isEqualTo("https://tracker.example/7");
    assertThat(first.expires()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(first.line()).isEqualTo(3);
    assertThat(baseline.flaky().get(0).about())
        .isEqualTo(new Subject.OfRequirement("RFC3927-2.5-09"));
    assertThat(baseline.flaky().get(1).about()).isEqualTo(new Subject.OfCase("probe-first"));
    assertThat(baseline.flaky()).allMatch(Baseline.Entry::isOld);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "failing: [{case: probe-first}] | known.yaml:1: reason is missing in an entry",
        "failing: [{case: probe-frist, reason: x}] | :1: no case is called probe-frist; did you"
            + " mean probe-first?",
        "failing: [{requirement: RFC3927-9.9-99, reason: x}] | :1: no requirement is called",
        "failing: [{reason: x}] | :1: an entry names a check and its requirement",
        "failing: [{check: probe-count, reason: x}] | :1: an entry names a check and its",
        "failing: [{check: probe-count, case: probe-first, reason: x}] | :1: an entry names a check",
        "failing: [{case: probe-first, requirement: RFC3927-2.5-09, reason: x}] | :1: an entry names",
        "failing: [{check: prob-count, requirement: RFC3927-2.2.1-08, reason: x}] | :1: no check is"
            + " called prob-count; did you mean probe-count?",
        "failing: [{check: probe-count, requirement: RFC3927-9-03, reason: x}] | :1: check"
            + " probe-count asks about RFC3927-2.2.1-08, not about RFC3927-9-03",
        "failing: [{case: probe-first, reason: x, expires: soon}] | :1: a date such as 2027-01-31",
        "failing: {case: probe-first} | :1: a list is needed here",
        "fialing: [] | :1: unknown key fialing in the baseline: did you mean failing?",
        "failing: [{case: probe-first, reason: x}, {case: probe-first, reason: y}] | is listed"
            + " twice",
        "failing: [ | not YAML",
      })
  void mistakesAreNamedWithTheirLine(String text, String message) {
    assertThatThrownBy(() -> parsed(text))
        .isInstanceOf(YamlProblem.class)
        .hasMessageContaining(message)
        .message()
        .startsWith("known.yaml")
        .doesNotContain("\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> BaselineFile.read(Path.of("none.yaml"), FEATURES.catalogue(), CHECKS))
        .hasMessageStartingWith("none.yaml: no such baseline");
  }

  private static Baseline parsed(String text) {
    return BaselineFile.parse("known.yaml", text, FEATURES.catalogue(), CHECKS);
  }
}
