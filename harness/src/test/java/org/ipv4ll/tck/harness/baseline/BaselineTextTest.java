// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Subject;
import org.junit.jupiter.api.Test;

class BaselineTextTest {

  private static final Features FEATURES = Features.load();

  private static final String TEXT =
      """
      # ours
      failing:
        # the kernel
        - case: probe-first
          reason: slow
        - case: probe-count   # see below
          reason: >
            two lines
            of reason

      flaky:
        - case: rate-limit
          reason: at times
      """;

  @Test
  void anEntryGoesWithItsLinesAndNothingElse() {
    assertThat(BaselineText.of(TEXT).without(List.of(6)).toString())
        .isEqualTo(TEXT.replaceFirst("(?s)  - case: probe-count.*?of reason\n", ""));
  }

  @Test
  void aListThatLosesItsLastEntryIsEmpty() {
    var text = BaselineText.of(TEXT).without(List.of(12, 6, 4)).toString();
    assertThat(text).contains("failing: []").contains("flaky: []").contains("# ours");
    assertThat(failing(text)).isEmpty();
  }

  @Test
  void newEntriesFollowTheOthers() {
    var entry =
        new BaselineLine(
            new Subject.OfDefect("probe-count", "RFC3927-2.2.1-08"),
            Optional.of("my \"own\" daemon"),
            "seen: C:\\path\nand more",
            Optional.of("https://tracker.example/1"),
            Optional.of(LocalDate.of(2027, 1, 31)));
    for (var text : List.of(TEXT, "flaky: []\n", "failing:\n- case: probe-first\n  reason: x\n")) {
      var written = BaselineText.of(text).with(List.of(entry)).toString();
      var failing = failing(written);
      var last = failing.get(failing.size() - 1);
      assertThat(last.about()).isEqualTo(new Subject.OfDefect("probe-count", "RFC3927-2.2.1-08"));
      assertThat(last.target()).isEqualTo("my \"own\" daemon");
      assertThat(last.reason()).isEqualTo("seen: C:\\path and more");
      assertThat(last.issue()).isEqualTo("https://tracker.example/1");
    }
  }

  private static List<Baseline.Entry> failing(String text) {
    return BaselineFile.parse("f", text, FEATURES.catalogue(), FEATURES.checks()).failing();
  }

  @Test
  void anEntryBecomesOthersAndKeepsItsOtherLines() {
    var text =
        BaselineText.of(TEXT)
            .replacing(
                Map.of(
                    6,
                    List.of(
                        about(new Subject.OfDefect("probe-count", "RFC3927-2.2.1-08")),
                        about(new Subject.OfCase("probe-spacing")))))
            .toString();
    assertThat(text)
        .contains(
            """
              - check: probe-count  # see below
                requirement: RFC3927-2.2.1-08
                reason: >
                  two lines
                  of reason
              - case: probe-spacing  # see below
                reason: >
            """)
        .contains("# the kernel", "- case: probe-first", "reason: at times");
    assertThat(failing(text)).hasSize(3);
  }

  @Test
  void anEntryInOneLineIsWrittenAnew() {
    var line = "failing:\n- {case: probe-first, reason: slow}\n";
    var text =
        BaselineText.of(line)
            .replacing(
                Map.of(2, List.of(about(new Subject.OfDefect("probe-count", "RFC3927-2.2.1-08")))))
            .toString();
    assertThat(failing(text))
        .singleElement()
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo("why"));
  }

  @Test
  void theKeyMayStandAnywhereInItsEntry() {
    var text =
        BaselineText.of("failing:\n  - reason: slow\n    case: probe-first\nflaky: []\n")
            .replacing(
                Map.of(2, List.of(about(new Subject.OfDefect("probe-count", "RFC3927-2.2.1-08")))))
            .toString();
    assertThat(text)
        .isEqualTo(
            "failing:\n  - reason: slow\n    check: probe-count\n"
                + "    requirement: RFC3927-2.2.1-08\nflaky: []\n");
  }

  private static BaselineLine about(Subject subject) {
    return new BaselineLine(subject, Optional.empty(), "why", Optional.empty(), Optional.empty());
  }

  @Test
  void whatIsWrittenFirstCanBeRead() {
    var empty = BaselineText.empty().toString();
    assertThat(failing(empty)).isEmpty();
  }
}
