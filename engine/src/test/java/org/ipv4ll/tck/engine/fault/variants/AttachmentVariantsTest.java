// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.fault.variants.attachment.ManagementController;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

/** What links that come up and go down do to hosts that see them in their own ways. */
class AttachmentVariantsTest {

  private static final MacAddress CONTROLLER = ManagementController.of(Scenario.MAC);

  @Test
  void linkUpNoticedLate() {
    var probe = Life.of("V-44").up().run(ofSeconds(20)).seen(Seen::isProbe).get(0);
    assertThat(probe.at()).isBetween(ofSeconds(5), ofSeconds(6));
  }

  @Test
  void linkThatGoesDownAgainBeforeItIsNoticed() {
    var rig = Life.of("V-44").up().run(ofSeconds(4)).down().run(ofSeconds(20));
    assertThat(rig.seen()).isEmpty();
  }

  @Test
  void shortLossOfCarrierNotNoticed() {
    assertThat(flap("V-45", ofMillis(3900)).seen(Seen::isLoss)).isEmpty();
    assertThat(flap("V-45", ofMillis(4100)).seen(Seen::isLoss)).hasSize(1);
    assertThat(flap("V-40", ofMillis(3900)).seen(Seen::isLoss)).hasSize(1);
  }

  @Test
  void carrierLookedAtEveryFiveSeconds() {
    var rig = Life.of("V-46").up().run(ofSeconds(21));
    rig.down().run(ofSeconds(3)).up().run(ofSeconds(5));
    assertThat(rig.seen(Seen::isLoss)).isEmpty();
    rig.down().run(ofSeconds(10));
    assertThat(rig.seen(Seen::isLoss)).extracting(Seen::at).containsExactly(ofSeconds(30));
    var later = Life.next(rig.up(), ofSeconds(20), Seen::isProbe);
    assertThat(later.get(0).at()).isBetween(ofSeconds(40), ofSeconds(41));
  }

  @Test
  void groupAndLeaseBeforeTheFirstProbe() {
    var seen = Life.of("V-63").up().run(ofSeconds(20)).seen(s -> s.frame().isPresent());
    assertThat(seen.subList(0, 2)).allMatch(s -> s.ip().isPresent() && s.at().isZero());
    assertThat(seen.get(2).isProbe()).isTrue();
  }

  @Test
  void controllerBehindTheSamePort() {
    var rig = Life.inUse("V-64").run(ofSeconds(10));
    var own = Life.address(rig);
    var others = rig.seen(s -> s.isAnnouncement() && isFrom(CONTROLLER, s));
    assertThat(others).hasSize(2);
    var second = others.get(0).arp().orElseThrow().senderProtocol();
    assertThat(second).isNotEqualTo(own);
    assertThat(rig.seen(Seen::isClaim)).hasSize(1);
    rig.hear(Station.HIGH.reply(second));
    assertThat(Life.next(rig, ofSeconds(1), s -> true)).isEmpty();
    assertThat(rig.seen(s -> s.isAnnouncement() && isFrom(CONTROLLER, s))).hasSize(3);
    assertThat(Life.address(rig)).isEqualTo(own);
  }

  @Test
  void lostAddressFirst() {
    var rig = Life.inUse("V-68");
    var lost = Life.address(rig);
    rig.hear(Station.HIGH.reply(lost)).hear(Station.HIGH.reply(lost)).run(ofSeconds(20));
    assertThat(Life.address(rig)).isNotEqualTo(lost);
    rig.down().run(ofSeconds(3)).up().run(ofSeconds(20));
    assertThat(Life.address(rig)).isEqualTo(lost);
  }

  @Test
  void anotherCandidateAfterALossOfCarrier() {
    var rig = Life.of("V-69").up().run(ofSeconds(3));
    var first = rig.candidate();
    rig.down().run(ofSeconds(1)).up().run(ofSeconds(20));
    var second = Life.address(rig);
    assertThat(second).isNotEqualTo(first);
    rig.down().run(ofSeconds(1)).up().run(ofSeconds(20));
    assertThat(Life.address(rig)).isEqualTo(second);
  }

  private static Rig flap(String id, Duration length) {
    return Life.inUse(id).down().run(length).up().run(ofSeconds(20));
  }

  private static boolean isFrom(MacAddress mac, Seen seen) {
    return seen.frame().map(EthernetFrame::source).filter(mac::equals).isPresent();
  }
}
