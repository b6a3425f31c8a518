// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:11");
  private static final Ipv4Address STORED = Ipv4Address.parse("169.254.33.44");

  @Test
  void claimsWithLegalTimingsWhateverTheSeed() {
    for (int seed = 0; seed < 1000; seed++) {
      var rig = Rig.correct(new MacAddress(0x0200_0000_0000L + seed), seed).up().run(ofSeconds(20));
      assertThat(rig.seen(Seen::isProbe)).hasSize(3);
      assertThat(rig.seen(Seen::isAnnouncement)).hasSize(2);
      assertThat(rig.seen(Seen::isProbe).get(0).at()).isLessThanOrEqualTo(ofSeconds(1));
      assertThat(Conformity.violations(rig.seen())).isEmpty();
    }
  }

  @Test
  void delaysCoverTheirWindows() {
    var waits = firstProbes(2000).stream().mapToLong(Duration::toMillis).summaryStatistics();
    assertThat(waits.getMin()).isLessThan(10);
    assertThat(waits.getMax()).isGreaterThan(990);
    assertThat(waits.getAverage()).isBetween(480.0, 520.0);
  }

  private static List<Duration> firstProbes(int hosts) {
    return IntStream.range(0, hosts)
        .mapToObj(seed -> Rig.correct(MAC, seed).up().run(ofSeconds(2)))
        .map(rig -> rig.seen(Seen::isProbe).get(0).at())
        .toList();
  }

  @Test
  void probesAndAnnouncesInTheFormOfTheStandard() {
    var rig = Rig.correct(MAC, 1).up().run(ofSeconds(20));
    var address = rig.claimed().orElseThrow();
    assertThat(rig.seen(Seen::isProbe))
        .allSatisfy(
            probe -> {
              assertThat(probe.arp()).contains(ArpPacket.probe(MAC, address));
              assertThat(probe.frame().orElseThrow().isBroadcast()).isTrue();
            });
    assertThat(rig.seen(Seen::isAnnouncement))
        .allSatisfy(said -> assertThat(said.arp()).contains(ArpPacket.announcement(MAC, address)));
  }

  @Test
  void startsWithTheRememberedAddress() {
    assertThat(booted(STORED).claimed()).contains(STORED);
  }

  @Test
  void doesNotTrustAMemoryOutsideTheRange() {
    assertThat(booted(Ipv4Address.parse("169.254.0.9")).claimed().orElseThrow().isSelectable())
        .isTrue();
    assertThat(booted(Ipv4Address.parse("192.168.1.1")).claimed().orElseThrow().isSelectable())
        .isTrue();
  }

  private static Rig booted(Ipv4Address remembered) {
    var host = new LinkLocalHost(MAC, Rules.RFC3927, Optional.of(remembered), 1);
    return new Rig(host).up().run(ofSeconds(20));
  }

  @Test
  void startsWithTheSameCandidateAtEachBoot() {
    var candidates =
        LongStream.range(0, 20)
            .mapToObj(seed -> Rig.correct(MAC, seed).up().run(ofSeconds(2)).candidate())
            .distinct();
    assertThat(candidates).hasSize(1);
  }

  @Test
  void saysNothingMoreOnAQuietLink() {
    var rig = Rig.correct(MAC, 1).up().run(ofSeconds(20));
    int before = rig.seen().size();
    assertThat(rig.run(Duration.ofHours(10)).seen()).hasSize(before);
  }

  @Test
  void doesNothingBeforeTheLinkIsUp() {
    assertThat(Rig.correct(MAC, 1).run(ofSeconds(60)).seen()).isEmpty();
  }

  @Test
  void aThousandHostsBoot() {
    var claimed =
        IntStream.range(0, 1000)
            .mapToObj(i -> Rig.correct(new MacAddress(0x0200_0000_0000L | i), i))
            .map(rig -> rig.up().run(ofSeconds(20)).claimed().orElseThrow())
            .distinct();
    assertThat(claimed).hasSizeGreaterThan(970);
  }
}
