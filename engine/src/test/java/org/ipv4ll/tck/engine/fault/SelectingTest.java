// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

/** Faults of selection show in many boots only, so that each is held against its description. */
class SelectingTest {

  private static final int BOOTS = 4_000;

  @Test
  void reservedSubnets() {
    assertThat(subnets("M-SEL-01")).allMatch(subnet -> subnet == 0);
    assertThat(subnets("M-SEL-02")).allMatch(subnet -> subnet == 255);
    assertThat(subnets("M-SEL-03")).contains(0, 255);
    assertThat(subnets("M-SEL-04")).contains(0).doesNotContain(255);
  }

  @Test
  void rangesThatAreTooSmall() {
    assertThat(subnets("M-SEL-05")).doesNotContain(0, 254, 255).contains(1, 253);
    assertThat(subnets("M-SEL-06")).doesNotContain(0, 255).contains(1, 254);
    assertThat(subnets("M-SEL-08")).allMatch(subnet -> subnet == 1);
    assertThat(firsts("M-SEL-07")).noneMatch(x -> isIn(x, octet -> octet == 0 || octet == 255));
    assertThat(subnets("M-SEL-23")).allMatch(subnet -> subnet <= 21);
  }

  @Test
  void hostsThatShareTheirSequence() {
    for (var id : List.of("M-SEL-09", "M-SEL-11", "M-SEL-12", "M-SEL-13")) {
      assertThat(firsts(id).stream().distinct()).as(id).hasSize(1);
    }
  }

  @Test
  void candidatesThatFollowEachOther() {
    var denied = denied("M-SEL-10");
    assertThat(IntStream.range(1, 6).map(i -> denied.get(i).bits() - denied.get(i - 1).bits()))
        .containsOnly(1);
    assertThat(denied("M-SEL-14").stream().distinct()).hasSize(1);
  }

  @Test
  void prefixWithSwappedOctets() {
    assertThat(firsts("M-SEL-20")).allMatch(x -> x.bits() >>> 16 == 0xFEA9);
  }

  private static List<Integer> subnets(String id) {
    return firsts(id).stream().map(address -> address.bits() >>> 8 & 0xFF).toList();
  }

  private static boolean isIn(Ipv4Address address, IntPredicate test) {
    return test.test(address.bits() & 0xFF);
  }

  /** The first candidates of many devices of one maker. */
  private static List<Ipv4Address> firsts(String id) {
    var factory = Deviations.find(id).orElseThrow().factory();
    return IntStream.range(0, BOOTS)
        .mapToObj(i -> new MacAddress(0x0200_5E00_0000L + i * 2_311L))
        .map(mac -> new Rig(factory.create(mac, Optional.empty(), 1)))
        .map(rig -> rig.up().run(ofSeconds(1)).candidate())
        .toList();
  }

  private static List<Ipv4Address> denied(String id) {
    var factory = Deviations.find(id).orElseThrow().factory();
    var rig = new Rig(factory.create(Scenario.MAC, Optional.empty(), 1)).up();
    return Stream.generate(() -> deny(rig)).limit(6).toList();
  }

  private static Ipv4Address deny(Rig rig) {
    var candidate = rig.runUntil(Seen::isProbe, ofSeconds(5)).candidate();
    rig.hear(Station.HIGH.reply(candidate)).run(ofMillis(0));
    return candidate;
  }
}
