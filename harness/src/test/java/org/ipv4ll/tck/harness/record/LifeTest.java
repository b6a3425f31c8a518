// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.at;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class LifeTest {

  private static final Ipv4Address OFFICE = Ipv4Address.parse("10.9.9.9");

  private final Records record = new Records().probes(X, 100);

  @Test
  void aRecordWithoutAnyChangeIsOneLife() {
    var lives = record.closed(500).lives();
    assertThat(lives).hasSize(1);
    assertThat(lives.get(0).cause()).isEqualTo(Life.Cause.STARTED);
    assertThat(lives.get(0).until()).isEqualTo(at(500));
  }

  @Test
  void aRestartBeginsALife() {
    var lives = record.restart(1_000).probes(X, 1_100).closed(2_000).lives();
    assertThat(lives)
        .extracting(Life::cause)
        .containsExactly(Life.Cause.STARTED, Life.Cause.RESTARTED);
    assertThat(lives.get(0).until()).isEqualTo(at(1_000));
    assertThat(lives.get(1).host()).hasSize(1);
  }

  @Test
  void aLongLossOfCarrierBeginsALife() {
    var lives = record.flap(1_000, 11_000).announces(X, 11_100).closed(12_000).lives();
    assertThat(lives).extracting(Life::cause).contains(Life.Cause.PLUGGED);
    assertThat(lives.get(0).until()).isEqualTo(at(1_000));
    assertThat(lives.get(1).host()).hasSize(1);
  }

  @Test
  void aBriefLossThatIsOverlookedBeginsNone() {
    assertThat(record.flap(1_000, 10_999).announces(X, 11_100).closed(40_000).lives()).hasSize(1);
  }

  @Test
  void aBriefLossThatIsNoticedBeginsALifeWithTheFirstProbe() {
    record.announces(X, 500).flap(1_000, 3_000).announces(X, 3_100).probes(X, 3_500);
    var lives = record.closed(9_000).lives();
    assertThat(lives).hasSize(2);
    assertThat(lives.get(0).host()).hasSize(3);
    assertThat(lives.get(1).host()).hasSize(1);
  }

  @Test
  void aProbeMuchLaterIsNoSignThatABriefLossWasNoticed() {
    assertThat(record.flap(1_000, 3_000).probes(X, 13_001).closed(20_000).lives()).hasSize(1);
  }

  @Test
  void aBriefLossThatTheCaseTakesForNoNewBeginningIsTreatedAlike() {
    record.announces(X, 500).act(1_000, (at, mark) -> new Act.CarrierLost(at, mark, 0));
    record.act(3_000, (at, mark) -> new Act.CarrierBack(at, mark, 0));
    assertThat(record.probes(X, 3_500).closed(9_000).lives()).hasSize(2);
  }

  @Test
  void aProbeThatGoesOnWithATestIsNoSignThatABriefLossWasNoticed() {
    assertThat(record.flap(1_000, 3_000).probes(X, 3_100).closed(9_000).lives()).hasSize(1);
  }

  @Test
  void theLossOfARoutableAddressBeginsALife() {
    assertThat(record.act(1_000, Act.Epoch::new).closed(2_000).lives())
        .extracting(Life::cause)
        .containsExactly(Life.Cause.STARTED, Life.Cause.OTHER);
  }

  @Test
  void furtherLinksHaveLivesOfTheirOwn() {
    var lives = record.link(SECOND).on(1).probes(Y, 200).closed(500).lives();
    assertThat(lives).extracting(Life::mac).containsExactly(HOST, SECOND);
  }

  @Test
  void aProbeForARoutableAddressIsNoneForACandidate() {
    var life = record.probes(OFFICE, 200).closed(500).lives().get(0);
    assertThat(life.candidateProbes()).hasSize(1);
    assertThat(life.attempts()).hasSize(1);
  }

  @Test
  void itIsOneWhereTheHostIsAfterNothingElseInThatLife() {
    var lives = record.restart(1_000).probes(OFFICE, 1_200).closed(2_000).lives();
    assertThat(lives.get(0).candidateProbes()).hasSize(1);
    assertThat(lives.get(1).candidateProbes()).hasSize(1);
  }

  @Test
  void aHostThatSpeaksFromARoutableAddressMayLookForAnother() {
    var record = new Records().probes(OFFICE, 0);
    record.host(200, ArpPacket.request(HOST, RoutableNetwork.HOST, RoutableNetwork.GATEWAY));
    assertThat(record.closed(500).lives().get(0).candidateProbes()).isEmpty();
  }

  @Test
  void aHostThatUsesALinkLocalAddressIsAfterOne() {
    var life = new Records().announces(X, 0).probes(OFFICE, 200).closed(500).lives().get(0);
    assertThat(life.candidateProbes()).isEmpty();
  }
}
