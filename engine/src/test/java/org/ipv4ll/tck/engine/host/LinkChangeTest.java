// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkChangeTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:15");
  private static final Routable LEASE =
      new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.empty());

  private final Rig rig = Rig.correct(MAC, 4).up().run(ofSeconds(20));
  private final Ipv4Address address = rig.claimed().orElseThrow();

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 10_000})
  void probesItsAddressAnewAfterAFlap(long millis) {
    rig.down().run(ofMillis(millis)).up().run(ofSeconds(20));
    assertThat(rig.seen(Seen::isProbe)).hasSize(6);
    assertThat(rig.claimed()).contains(address);
    assertThat(Conformity.violations(rig.seen())).isEmpty();
  }

  @Test
  void doesNotAnswerWhileItProbesAnew() {
    rig.down().run(ofSeconds(1)).up().run(ofSeconds(2));
    rig.hear(Station.HIGH.request(Station.NEIGHBOUR, address)).run(ofSeconds(10));
    assertThat(rig.seen(Seen::isReply)).isEmpty();
  }

  @Test
  void keepsACandidateOverAFlapWhileProbing() {
    var early = Rig.correct(MAC, 4).up().runUntil(Seen::isProbe, ofSeconds(2)).down();
    assertThat(early.run(ofSeconds(5)).up().run(ofSeconds(20)).claimed()).contains(address);
  }

  @Test
  void hearsNothingWhileTheLinkIsDown() {
    rig.down().hear(Station.HIGH.reply(address)).hear(Station.HIGH.probe(address));
    assertThat(rig.up().run(ofSeconds(20)).claimed()).contains(address);
  }

  @Test
  void staysForATransitionBesideALease() {
    rig.input(lease(Optional.of(LEASE))).run(ofSeconds(29));
    assertThat(rig.claimed()).contains(address);
    assertThat(rig.run(ofSeconds(2)).claimed()).isEmpty();
  }

  @Test
  void claimsNothingBesideALease() {
    var leased = Rig.correct(MAC, 4).up().input(lease(Optional.of(LEASE))).run(ofSeconds(60));
    assertThat(leased.seen()).isEmpty();
    assertThat(leased.input(lease(Optional.empty())).run(ofSeconds(20)).claimed())
        .contains(address);
  }

  @Test
  void aConflictInTheTransitionEndsIt() {
    rig.input(lease(Optional.of(LEASE)));
    rig.hear(Station.HIGH.reply(address)).hear(Station.HIGH.reply(address)).run(ofSeconds(60));
    assertThat(rig.claimed()).isEmpty();
    assertThat(rig.seen(Seen::isProbe)).hasSize(3);
    assertThat(rig.seen(Seen::isLoss)).hasSize(1);
  }

  @Test
  void aLeaseOfALinkLocalAddressIsNone() {
    var bad = new Routable(Ipv4Address.parse("169.254.8.8"), 16, Optional.empty());
    rig.input(lease(Optional.of(bad))).run(ofSeconds(60));
    assertThat(rig.claimed()).contains(address);
  }

  private static Input lease(Optional<Routable> address) {
    return new Input.RoutableAddress(address);
  }
}
