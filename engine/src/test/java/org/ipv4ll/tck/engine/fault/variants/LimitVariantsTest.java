// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.rig.Seen;
import org.junit.jupiter.api.Test;

/** How long hosts wait that choose their waits in their own ways. */
class LimitVariantsTest {

  @Test
  void limitedFromTheSecondConflictOn() {
    var gaps = gaps("V-47", 4);
    assertThat(gaps.get(0)).isLessThan(ofSeconds(2));
    assertThat(gaps.subList(1, 3)).allMatch(gap -> gap.compareTo(ofSeconds(60)) >= 0);
  }

  @Test
  void limitedFromTheFirstConflictOn() {
    assertThat(gaps("V-48", 4)).allMatch(gap -> gap.compareTo(ofSeconds(60)) >= 0);
  }

  @Test
  void limitedToTenMinutes() {
    var gaps = gaps("V-49", 12);
    assertThat(gaps.get(9)).isLessThan(ofSeconds(2));
    assertThat(gaps.get(10)).isBetween(ofSeconds(600), ofSeconds(601));
  }

  @Test
  void waitsTwiceAsLong() {
    var gaps = gaps("V-67", 14);
    for (int i = 0; i < 7; i++) {
      assertThat(gaps.get(i)).isBetween(ofSeconds(1L << i), ofSeconds((1L << i) + 1));
    }
    assertThat(gaps.subList(7, 13)).allMatch(gap -> gap.compareTo(ofSeconds(120)) >= 0);
  }

  @Test
  void ticksOfATimer() {
    var probes = Life.of("V-71").up().run(ofSeconds(20)).seen(Seen::isProbe);
    var times = Stream.concat(Life.attempts(Life.of("V-71"), 10).stream(), times(probes)).toList();
    assertThat(times).allMatch(at -> at.toNanos() % ofMillis(250).toNanos() == 0);
    assertThat(times.stream().distinct().count()).isGreaterThan(5);
  }

  private static List<Duration> gaps(String id, int attempts) {
    var times = Life.attempts(Life.of(id), attempts);
    return IntStream.range(1, attempts)
        .mapToObj(i -> times.get(i).minus(times.get(i - 1)))
        .toList();
  }

  private static Stream<Duration> times(List<Seen> probes) {
    return probes.stream().map(Seen::at);
  }
}
