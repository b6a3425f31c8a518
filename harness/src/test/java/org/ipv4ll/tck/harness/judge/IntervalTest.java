// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Conditions;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.ipv4ll.tck.harness.record.Packet;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.Stalls;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals at the edges of slack, uncertainty and stall. */
class IntervalTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final MacAddress HOST = MacAddress.parse("02:00:00:00:01:00");
  private static final Criterion GAP = Criterion.must("gap", "2.2.1-09", "631-632");

  /** An interval against 1 s to 2 s, two timestamps of 2 ms uncertainty each. */
  private static Outcome judge(long millis, Slack slack, Stalls stalls) {
    var from = probe(0, 0);
    var to = probe(1, millis);
    var conditions =
        new Conditions(Duration.ofMillis(2), 0, Optional.empty(), stalls, ProcessState.RUNNING);
    var record =
        new CaseRecord(
            "case",
            new CaseRecord.Span(START, to.at(), false),
            new CaseRecord.Topology(1, List.of(new LinkRecord(HOST, List.of(from, to)))),
            List.of(),
            conditions);
    return new Examination(GAP, record, new Settings(Profile.RFC3927, slack, Duration.ZERO))
        .interval("gap", from, to, Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  private static Frame probe(int index, long millis) {
    var bytes = ArpPacket.probe(HOST, Ipv4Address.parse("169.254.7.9")).broadcast().encode();
    return new Frame(0, index, START.plusMillis(millis), true, Packet.of(bytes), Set.of());
  }

  private static Stalls stall(long millis) {
    var stall = new Stalls.Stall(START.plusMillis(500), Duration.ZERO, Duration.ofMillis(millis));
    return new Stalls(List.of(), List.of(stall));
  }

  @ParameterizedTest
  @CsvSource({
    "STRICT,  500, FAIL",
    "STRICT,  975, FAIL",
    "STRICT,  977, INCONCLUSIVE",
    "STRICT,  983, INCONCLUSIVE",
    "STRICT,  984, PASS",
    "STRICT,  1500, PASS",
    "STRICT,  2096, PASS",
    "STRICT,  2097, INCONCLUSIVE",
    "STRICT,  2104, INCONCLUSIVE",
    "STRICT,  2105, FAIL",
    "DEFAULT, 904, PASS",
    "DEFAULT, 895, FAIL",
    "DEFAULT, 2296, PASS",
    "DEFAULT, 2305, FAIL",
    "LENIENT, 754, PASS",
    "LENIENT, 2996, PASS",
    "LENIENT, 3005, FAIL"
  })
  void judgesInsideSlackOutsideAndStraddling(Slack slack, long millis, Verdict verdict) {
    assertThat(judge(millis, slack, Stalls.NONE).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "DEFAULT, 904, true",
    "DEFAULT, 990, false",
    "DEFAULT, 2296, true",
    "STRICT, 990, false"
  })
  void remarksWhatOnlyTheSlackLetsPass(Slack slack, long millis, boolean remarked) {
    var observed = judge(millis, slack, Stalls.NONE).evidence().observations().toString();
    assertThat(observed.contains("gap passes by the slack alone")).isEqualTo(remarked);
  }

  @Test
  void aStallThatExplainsTheMissIsNoFaultOfTheHost() {
    assertThat(judge(2_140, Slack.STRICT, stall(50)))
        .isInstanceOfSatisfying(
            Outcome.Undecided.class, undecided -> assertThat(undecided.heldUp()).isTrue());
    assertThat(judge(2_160, Slack.STRICT, stall(50)).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void tellsTheMeasurementAndShowsBothFrames() {
    var late = judge(3_000, Slack.STRICT, Stalls.NONE);
    assertThat(late)
        .isInstanceOfSatisfying(
            Outcome.Violated.class,
            violated -> {
              assertThat(violated.text()).contains("gap: ").contains("allowed 1–2 s");
              assertThat(violated.frames()).extracting(Frame::index).containsExactly(1, 0);
            });
    assertThat(judge(1_500, Slack.STRICT, Stalls.NONE).evidence().measurements())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.value()).isEqualTo(1.5);
              assertThat(m.uncertainty()).isEqualTo(0.004);
              assertThat(m.min()).isEqualTo(1.0);
              assertThat(m.max()).isEqualTo(2.0);
            });
    assertThat(late.evidence().spans()).hasSize(1);
  }
}
