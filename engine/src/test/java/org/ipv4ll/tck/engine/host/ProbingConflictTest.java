// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbingConflictTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:12");
  private static final Station OTHER = Station.HIGH;

  static Stream<Function<Ipv4Address, EthernetFrame>> conflicts() {
    return Stream.of(
        OTHER::reply,
        x -> OTHER.reply(x).to(MAC),
        OTHER::announcement,
        OTHER::probe,
        Station.LOW::probe,
        x -> OTHER.request(x, Station.NEIGHBOUR));
  }

  static Stream<Function<Ipv4Address, EthernetFrame>> harmless() {
    return Stream.of(
        x -> ArpPacket.probe(MAC, x).broadcast(),
        x -> OTHER.request(Station.NEIGHBOUR, x),
        x -> OTHER.probe(x).to(MAC),
        x -> OTHER.probe(x.plus(1)),
        x -> OTHER.reply(x.plus(1)),
        x -> new ArpPacket(3, OTHER.mac(), x, MacAddress.ZERO, x).broadcast());
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void takesAnotherCandidate(Function<Ipv4Address, EthernetFrame> conflict) {
    for (int probes = 1; probes <= 3; probes++) {
      var rig = probing(probes);
      var denied = rig.candidate();
      rig.hear(conflict.apply(denied));
      var heard = rig.elapsed();
      rig.runUntil(Seen::isProbe, ofSeconds(5));
      assertThat(rig.candidate()).isNotEqualTo(denied);
      assertThat(rig.elapsed().minus(heard)).isLessThanOrEqualTo(ofSeconds(1));
      assertThat(rig.run(ofSeconds(10)).claimed()).contains(rig.candidate());
      assertThat(Conformity.violations(rig.seen())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void keepsItsCandidate(Function<Ipv4Address, EthernetFrame> frame) {
    var rig = probing(2);
    var candidate = rig.candidate();
    rig.hear(frame.apply(candidate)).run(ofSeconds(20));
    assertThat(rig.claimed()).contains(candidate);
    assertThat(rig.seen(Seen::isReply)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1000, 1999})
  void looksUntilAnnounceWaitIsOver(long millis) {
    var rig = probing(3).run(ofMillis(millis));
    var denied = rig.candidate();
    rig.hear(OTHER.reply(denied)).run(ofSeconds(20));
    assertThat(rig.claimed().orElseThrow()).isNotEqualTo(denied);
    assertThat(rig.seen(Seen::isClaim)).hasSize(1);
  }

  @Test
  void looksBeforeTheFirstProbeToo() {
    var first = new UniformSelection(MAC).next();
    var rig = Rig.correct(MAC, 7).up().hear(OTHER.reply(first)).run(ofSeconds(20));
    assertThat(rig.seen(Seen::isProbe))
        .noneMatch(probe -> probe.arp().orElseThrow().targetProtocol().equals(first));
  }

  @Test
  void manyDenialsOfOneCandidateCountOnce() {
    var rig = probing(1);
    var denied = rig.candidate();
    for (int i = 0; i < 20; i++) {
      rig.hear(OTHER.reply(denied));
    }
    assertThat(rig.run(Duration.ofSeconds(10)).claimed()).isPresent();
  }

  private static Rig probing(int probes) {
    var rig = Rig.correct(MAC, 7).up();
    for (int i = 0; i < probes; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(5));
    }
    return rig;
  }
}
