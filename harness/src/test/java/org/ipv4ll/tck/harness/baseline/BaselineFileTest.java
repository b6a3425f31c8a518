package org.ipv4ll.tck.harness.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ipv4ll.tck.harness.catalogue.Catalogue;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

  private static final Catalogue CATALOGUE = Features.load().catalogue();

  @Test
  void everyKeyIsRead() {
    var baseline =
        parsed(
            """
            # comment
            failing:
              - case: probe-first
                target: my-daemon
                reason: "it waits too long"
                issue: https://tracker.example/7
                expires: 2027-01-31
            flaky:
              - requirement: RFC3927-2.5-09
                reason: sometimes
            """);
    var first = baseline.failing().get(0);
    assertThat(first.about()).isEqualTo("probe-first");
    assertThat(first.target()).isEqualTo("my-daemon");
    assertThat(first.reason()).isEqualTo("it waits too long");
    assertThat(first.issue()).isEqualTo("https://tracker.example/7");
    assertThat(first.expires()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(first.line()).isEqualTo(3);
    assertThat(baseline.flaky().get(0).about()).isEqualTo("RFC3927-2.5-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "failing: [{case: probe-first}] | known.yaml:1: reason is missing in an entry",
        "failing: [{case: probe-frist, reason: x}] | :1: no case is called probe-frist; did you"
            + " mean probe-first?",
        "failing: [{requirement: RFC3927-9.9-99, reason: x}] | :1: no requirement is called",
        "failing: [{reason: x}] | :1: an entry is about one case or one requirement",
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
    assertThatThrownBy(() -> BaselineFile.read(Path.of("none.yaml"), CATALOGUE))
        .hasMessageStartingWith("none.yaml: no such baseline");
  }

  private static Baseline parsed(String text) {
    return BaselineFile.parse("known.yaml", text, CATALOGUE);
  }
}
