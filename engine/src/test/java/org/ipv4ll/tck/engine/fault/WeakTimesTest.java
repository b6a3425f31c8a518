// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.rig.Seen;
import org.junit.jupiter.api.Test;

/** Hosts that probe or announce more, or more slowly, than they should. */
class WeakTimesTest {

  @Test
  void fiveProbes() {
    assertThat(Life.inUse("M-PRB-38").seen(Seen::isProbe)).hasSize(5);
  }

  @Test
  void longGaps() {
    var rig = Life.of("M-PRB-39").up().run(ofSeconds(20));
    for (int i = 0; i < 10; i++) {
      rig.down().up().run(ofSeconds(20));
    }
    var gaps = gaps(rig.seen(Seen::isProbe));
    assertThat(gaps).hasSize(22).allMatch(gap -> gap.compareTo(ofMillis(1500)) >= 0);
    assertThat(gaps).anyMatch(gap -> gap.compareTo(ofSeconds(2)) > 0);
    assertThat(gaps).allMatch(gap -> gap.compareTo(ofMillis(2500)) <= 0);
  }

  @Test
  void oneMoreProbe() {
    var rig = Life.inUse("M-PRB-40").run(ofSeconds(300));
    var claim = rig.seen(Seen::isClaim).get(0).at();
    assertThat(rig.seen(s -> s.isProbe() && s.at().compareTo(claim) > 0))
        .extracting(Seen::at)
        .containsExactly(claim.plusSeconds(30));
  }

  @Test
  void longAnnounceWait() {
    var rig = Life.inUse("M-PRB-41");
    var last = rig.seen(Seen::isProbe).get(2).at();
    assertThat(rig.seen(Seen::isAnnouncement).get(0).at()).isEqualTo(last.plusSeconds(12));
  }

  @Test
  void announcementsEveryFourSeconds() {
    var rig = Life.inUse("M-ANN-25").run(ofMillis(17_000));
    assertThat(rig.seen(Seen::isAnnouncement)).hasSize(7);
  }

  /** Within each attempt of three probes. */
  private static List<Duration> gaps(List<Seen> probes) {
    return IntStream.range(1, probes.size())
        .filter(i -> i % 3 != 0)
        .mapToObj(i -> probes.get(i).at().minus(probes.get(i - 1).at()))
        .toList();
  }
}
