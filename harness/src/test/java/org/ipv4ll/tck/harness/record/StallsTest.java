// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StallsTest {

  private static Instant at(long millis) {
    return Instant.EPOCH.plusMillis(millis);
  }

  private static Stalls.Stall until(long noticed, long length) {
    return new Stalls.Stall(at(noticed), Duration.ofMillis(20), Duration.ofMillis(length));
  }

  private static Stalls waits(Stalls.Stall... waits) {
    return new Stalls(List.of(), Arrays.asList(waits));
  }

  private static void worst(long millis, Stalls stalls) {
    assertThat(stalls.worst(at(10_000), at(20_000))).hasMillis(millis);
  }

  @Test
  void waitsAddUp() {
    worst(500, waits(until(11_000, 200), until(12_000, 300)));
  }

  @Test
  void waitsFarFromOneAnotherDoNotAddUp() {
    worst(300, waits(until(11_000, 200), until(13_301, 300)));
  }

  @Test
  void longWaitsThatFollowOneAnotherAddUp() {
    worst(6_700, waits(until(15_600, 4_300), until(18_050, 2_400)));
  }

  @Test
  void aWaitThatBeganInTimeCounts() {
    worst(3_000, waits(until(22_900, 3_000)));
    worst(0, waits(until(23_001, 3_000)));
  }

  @Test
  void aWaitThatWasOverBeforeDoesNotCount() {
    worst(0, waits(until(9_999, 3_000)));
  }

  @Test
  void latenessesDoNotAddUp() {
    worst(300, new Stalls(List.of(until(11_000, 200), until(12_000, 300)), List.of()));
  }
}
