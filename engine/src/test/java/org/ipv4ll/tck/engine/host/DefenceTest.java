// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefenceTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:14");
  private static final Station OTHER = Station.HIGH;

  private final Rig rig = Rig.correct(MAC, 3).up().run(ofSeconds(20));
  private final Ipv4Address address = rig.claimed().orElseThrow();
  private final int before = rig.seen().size();

  @Test
  void defendsOnceByOneAnnouncement() {
    rig.hear(OTHER.reply(address)).run(ofSeconds(60));
    assertThat(since()).hasSize(1).allMatch(Seen::isAnnouncement);
    assertThat(rig.claimed()).contains(address);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2_000, 9_999, 10_000})
  void yieldsToASecondConflictWithinTenSeconds(long millis) {
    rig.hear(OTHER.reply(address)).run(ofMillis(millis)).hear(OTHER.announcement(address));
    assertThat(since())
        .extracting(Seen::output)
        .endsWith(new Output.AddressLost(address, Output.Reason.CONFLICT));
    rig.run(ofSeconds(20));
    assertThat(rig.claimed().orElseThrow()).isNotEqualTo(address);
    assertThat(Conformity.violations(rig.seen())).isEmpty();
  }

  @Test
  void defendsAgainAfterTenSeconds() {
    rig.hear(OTHER.reply(address)).run(ofMillis(10_001)).hear(OTHER.reply(address));
    assertThat(rig.run(ofSeconds(20)).claimed()).contains(address);
    assertThat(since()).hasSize(2).allMatch(Seen::isAnnouncement);
  }

  @Test
  void optionAMovesAtOnce() {
    var rules = Rules.RFC3927.with(DefencePolicy.YIELD);
    var mover = new Rig(new LinkLocalHost(MAC, rules, Optional.empty(), 3)).up().run(ofSeconds(20));
    mover.hear(OTHER.reply(address)).run(ofSeconds(20));
    assertThat(mover.claimed().orElseThrow()).isNotEqualTo(address);
  }

  @Test
  void answersQuestionsByBroadcast() {
    rig.hear(OTHER.request(Station.NEIGHBOUR, address)).hear(OTHER.probe(address));
    rig.hear(OTHER.request(Station.ROUTABLE, address)).run(ofSeconds(20));
    assertThat(since()).hasSize(3).allMatch(Seen::isReply);
    assertThat(since()).allMatch(reply -> reply.frame().orElseThrow().isBroadcast());
  }

  @Test
  void isSilentAboutEverythingElse() {
    rig.hear(ArpPacket.announcement(MAC, address).broadcast());
    rig.hear(OTHER.announcement(Station.NEIGHBOUR));
    rig.hear(OTHER.request(Station.NEIGHBOUR, address.plus(1))).run(ofSeconds(20));
    assertThat(since()).isEmpty();
  }

  @Test
  void doesNotAnnounceWhatItHasLost() {
    var early = Rig.correct(MAC, 3).up().runUntil(Seen::isClaim, ofSeconds(20)).run(ofMillis(200));
    early.hear(OTHER.reply(address)).run(ofMillis(200)).hear(OTHER.reply(address));
    int lostAt = early.seen().size();
    early.run(ofSeconds(20));
    assertThat(early.seen().subList(lostAt, early.seen().size()))
        .filteredOn(Seen::isAnnouncement)
        .noneMatch(said -> said.arp().orElseThrow().senderProtocol().equals(address));
  }

  @Test
  void theNextAddressHasAConflictOfItsOwnFree() {
    rig.hear(OTHER.reply(address)).hear(OTHER.reply(address));
    rig.runUntil(Seen::isClaim, Duration.ofSeconds(20));
    var next = rig.claimed().orElseThrow();
    assertThat(rig.hear(OTHER.reply(next)).run(ofSeconds(5)).claimed()).contains(next);
  }

  private List<Seen> since() {
    return rig.seen().subList(before, rig.seen().size());
  }
}
