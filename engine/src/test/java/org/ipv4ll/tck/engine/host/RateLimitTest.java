// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:13");

  @Test
  void limitsFromTheEleventhConflictOn() {
    var rig = Rig.correct(MAC, 5);
    var gaps = gaps(denied(rig, Integer.MAX_VALUE).up().run(ofSeconds(400)));
    assertThat(gaps.subList(0, 10)).allMatch(gap -> gap.compareTo(ofSeconds(2)) < 0);
    assertThat(gaps.subList(10, gaps.size()))
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(gap -> gap.compareTo(ofSeconds(60)) >= 0 && gap.compareTo(ofSeconds(61)) <= 0);
  }

  @Test
  void candidatesDiffer() {
    var rig = denied(Rig.correct(MAC, 5), Integer.MAX_VALUE).up().run(ofSeconds(400));
    assertThat(rig.seen(Seen::isProbe).stream().map(RateLimitTest::target)).doesNotHaveDuplicates();
  }

  @Test
  void tenConflictsAreFree() {
    var rig = denied(Rig.correct(MAC, 5), 10).up().run(ofSeconds(40));
    assertThat(rig.claimed()).isPresent();
  }

  @Test
  void aClaimEndsTheLimit() {
    var rig = denied(Rig.correct(MAC, 5), 11).up();
    rig.runUntil(Seen::isClaim, ofSeconds(100)).run(ofSeconds(5));
    var lost = rig.claimed().orElseThrow();
    rig.hear(Station.HIGH.reply(lost)).hear(Station.HIGH.reply(lost));
    var start = rig.elapsed();
    rig.runUntil(Seen::isProbe, ofSeconds(100));
    assertThat(rig.elapsed().minus(start)).isLessThanOrEqualTo(ofSeconds(1));
  }

  @Test
  void aFlapDoesNotEndTheLimit() {
    var rig = denied(Rig.correct(MAC, 5), 12).up().run(ofSeconds(20)).down().run(ofSeconds(1)).up();
    int before = rig.seen(Seen::isProbe).size();
    assertThat(rig.run(ofSeconds(30)).seen(Seen::isProbe)).hasSize(before);
    assertThat(rig.run(ofSeconds(120)).claimed()).isPresent();
  }

  /** A rogue that denies the first candidates at once. */
  private static Rig denied(Rig rig, int most) {
    int[] left = {most};
    return rig.onOutput(
        seen -> {
          if (seen.isProbe() && left[0]-- > 0) {
            rig.answer(Station.HIGH.reply(target(seen)));
          }
        });
  }

  private static Ipv4Address target(Seen probe) {
    return probe.arp().orElseThrow().targetProtocol();
  }

  private static List<Duration> gaps(Rig rig) {
    var probes = rig.seen(Seen::isProbe);
    return IntStream.range(1, probes.size())
        .mapToObj(i -> probes.get(i).at().minus(probes.get(i - 1).at()))
        .toList();
  }
}
