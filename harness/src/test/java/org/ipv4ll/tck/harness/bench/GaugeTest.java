package org.ipv4ll.tck.harness.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.bench.Frames.X;

import java.time.Duration;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaugeTest {

  private final Journal journal = new Journal(Level.MUST);
  private final Frames frames = new Frames();

  /** What is said of an interval against 1 s to 2 s, two timestamps of 2 ms uncertainty each. */
  private Verdict judge(long millis, Slack slack, Steadiness machine) {
    try {
      var from = frames.probe(0, X);
      new Gauge(journal, Duration.ofMillis(2), slack, machine)
          .interval(
              "gap", from, frames.probe(millis, X), Duration.ofSeconds(1), Duration.ofSeconds(2));
    } catch (Violation e) {
      assertThat(e).hasMessageContaining("gap: ").hasMessageContaining("allowed 1–2 s");
    }
    return journal.verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "STRICT,  500, FAIL",
    "STRICT,  975, FAIL",
    "STRICT,  977, INCONCLUSIVE",
    "STRICT,  983, INCONCLUSIVE",
    "STRICT,  984, NONE",
    "STRICT,  1500, NONE",
    "STRICT,  2096, NONE",
    "STRICT,  2097, INCONCLUSIVE",
    "STRICT,  2104, INCONCLUSIVE",
    "STRICT,  2105, FAIL",
    "DEFAULT, 904, NONE",
    "DEFAULT, 895, FAIL",
    "DEFAULT, 2296, NONE",
    "DEFAULT, 2305, FAIL",
    "LENIENT, 754, NONE",
    "LENIENT, 2996, NONE",
    "LENIENT, 3005, FAIL"
  })
  void judgesInsideSlackOutsideAndStraddling(Slack slack, long millis, Verdict verdict) {
    assertThat(judge(millis, slack, Steadiness.PERFECT)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "DEFAULT, 904, true",
    "DEFAULT, 990, false",
    "DEFAULT, 2296, true",
    "STRICT, 990, false"
  })
  void remarksWhatOnlyTheSlackLetsPass(Slack slack, long millis, boolean remarked) {
    judge(millis, slack, Steadiness.PERFECT);
    assertThat(journal.observations().toString().contains("gap passes by the slack alone"))
        .isEqualTo(remarked);
  }

  @Test
  void aStallThatExplainsTheMissIsNoFaultOfTheHost() {
    assertThat(judge(2_140, Slack.STRICT, (from, to) -> Duration.ofMillis(50)))
        .isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(judge(2_160, Slack.STRICT, (from, to) -> Duration.ofMillis(50)))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void tellsTheMeasurementWhateverTheVerdict() {
    judge(1_500, Slack.STRICT, Steadiness.PERFECT);
    assertThat(journal.measurements())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.value()).isEqualTo(1.5);
              assertThat(m.uncertainty()).isEqualTo(0.004);
              assertThat(m.min()).isEqualTo(1.0);
              assertThat(m.max()).isEqualTo(2.0);
            });
    assertThat(journal.windows()).hasSize(1);
  }
}
