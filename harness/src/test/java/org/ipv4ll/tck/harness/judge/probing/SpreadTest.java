// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

/** Random delays and gaps. */
class SpreadTest {

  private static final Duration LEAST = Duration.ofMillis(50);

  private final Records record = new Records();

  private static Ipv4Address candidate(int number) {
    return X.plus(number);
  }

  /** Denials 200 ms after each first probe, the next candidate so much later. */
  private Records denials(long... delays) {
    long time = 0;
    for (int i = 0; i < delays.length; i++) {
      int probe = 2 * i;
      int number = i;
      record.probes(candidate(i), time).tester(time + 200, ArpPacket.probe(OTHER, candidate(i)));
      record.act(
          time + 200, (at, mark) -> new Act.Denied(at, mark, probe, candidate(number), probe + 1));
      time += 200 + delays[i];
    }
    return record;
  }

  @Test
  void delaysThatDifferAreRandom() {
    satisfied(
        denials(100, 900, 400, 600, 0, 800).judge(InitialDelaySpread.afterDenials(LEAST), 10_000));
  }

  @Test
  void equalDelaysAreWarnedOf() {
    warned(
        denials(500, 500, 501, 499, 500, 500).judge(InitialDelaySpread.afterDenials(LEAST), 10_000),
        "standard deviation 0 ms");
  }

  @Test
  void ofFewDelaysNothingIsSaid() {
    undecided(
        denials(500, 500, 500).judge(InitialDelaySpread.afterDenials(LEAST), 10_000),
        "only 2 values",
        "tested-before-use");
  }

  @Test
  void delaysAfterTheCarrierAreMeasuredFromItsReturn() {
    var check = InitialDelaySpread.afterCarrier(LEAST);
    record.claim(X, 0);
    for (int i = 1; i <= 6; i++) {
      record.flap(20_000L * i - 10_000, 20_000L * i).probes(X, 20_000L * i + 7);
    }
    warned(record.judge(check, 200_000), "of 7 to 7 ms");
    undecided(new Records().flap(1, 2).judge(check, 10_000), "only 0 values", "replug-probes");
  }

  @Test
  void gapsThatDifferAreRandom() {
    satisfied(record.probes(X, 0, 1_100, 3_000, 4_300, 6_200, 7_300).judge(gaps(), 10_000));
  }

  @Test
  void equalGapsAreWarnedOf() {
    warned(record.probes(X, 0, 1_500, 3_000, 4_500, 6_000, 7_500).judge(gaps(), 10_000), "gap");
  }

  @Test
  void gapsThatAreEqualInEachAttemptAreWarnedOf() {
    for (int i = 0; i < 5; i++) {
      long from = 10_000L * i;
      long gap = 1_000 + 200L * i;
      record.probes(candidate(i), from, from + gap, from + 2 * gap);
    }
    warned(record.judge(gaps(), 60_000), "always the same");
  }

  @Test
  void ofFewGapsNothingIsSaid() {
    undecided(record.probes(X, 0, 1_500).judge(gaps(), 10_000), "only 1 values", "probe-count");
  }

  private static GapSpread gaps() {
    return new GapSpread(Duration.ofMillis(30));
  }
}
