package org.ipv4ll.tck.harness.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.runner.Features;
import org.junit.jupiter.api.Test;

class BaselineTextTest {

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
    assertThat(BaselineFile.parse("f", text, Features.load().catalogue()).failing()).isEmpty();
  }

  @Test
  void newEntriesFollowTheOthers() {
    var entry =
        new BaselineText.Line(
            "probe-spacing",
            "my \"own\" daemon",
            "seen: C:\\path\nand more",
            Optional.of("https://tracker.example/1"),
            Optional.of(LocalDate.of(2027, 1, 31)));
    for (var text : List.of(TEXT, "flaky: []\n", "failing:\n- case: probe-first\n  reason: x\n")) {
      var written = BaselineText.of(text).with(List.of(entry)).toString();
      var failing = BaselineFile.parse("f", written, Features.load().catalogue()).failing();
      var last = failing.get(failing.size() - 1);
      assertThat(last.about()).isEqualTo("probe-spacing");
      assertThat(last.target()).isEqualTo("my \"own\" daemon");
      assertThat(last.reason()).isEqualTo("seen: C:\\path and more");
      assertThat(last.issue()).isEqualTo("https://tracker.example/1");
    }
  }

  @Test
  void whatIsWrittenFirstCanBeRead() {
    var empty = BaselineText.empty().toString();
    assertThat(BaselineFile.parse("f", empty, Features.load().catalogue()).failing()).isEmpty();
  }
}
