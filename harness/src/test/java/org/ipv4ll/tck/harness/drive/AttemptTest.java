// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.drive.Frames.X;
import static org.ipv4ll.tck.harness.drive.Frames.Y;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Attempt;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private final Frames frames = new Frames();

  @Test
  void threeProbesAndAnAnnouncementAreAClaim() {
    var probes = List.of(frames.probe(0, X), frames.probe(1_500, X), frames.probe(3_000, X));
    var announcement = frames.announcement(5_000, X);
    var attempts =
        Attempt.in(
            List.of(
                probes.get(0),
                probes.get(1),
                probes.get(2),
                announcement,
                frames.announcement(7_000, X)));
    assertThat(attempts).hasSize(1);
    assertThat(attempts.get(0).probes()).isEqualTo(probes);
    assertThat(attempts.get(0).claim()).contains(announcement);
    assertThat(attempts.get(0).start()).isEqualTo(probes.get(0).at());
    assertThat(attempts.get(0).evidence()).isEqualTo(probes.get(2));
  }

  @Test
  void anotherAddressIsAnotherAttempt() {
    var attempts = Attempt.in(List.of(frames.probe(0, X), frames.probe(400, Y)));
    assertThat(attempts).extracting(Attempt::address).containsExactly(X, Y);
    assertThat(attempts).noneMatch(Attempt::isClaimed);
  }

  @Test
  void theSameAddressAfterALimitedPauseIsAnotherAttempt() {
    assertThat(Attempt.in(List.of(frames.probe(0, X), frames.probe(20_000, X)))).hasSize(1);
    assertThat(Attempt.in(List.of(frames.probe(0, X), frames.probe(20_001, X)))).hasSize(2);
  }

  @Test
  void aProbeAfterTheClaimBeginsAnew() {
    var attempts =
        Attempt.in(
            List.of(frames.probe(0, X), frames.announcement(2_000, X), frames.probe(4_000, X)));
    assertThat(attempts).hasSize(2);
    assertThat(attempts.get(1).isClaimed()).isFalse();
  }

  @Test
  void whatLedUpToASecondClaimBeginsWithItsProbes() {
    var life =
        List.of(
            frames.probe(0, X),
            frames.announcement(2_000, X),
            frames.announcement(4_000, X),
            frames.probe(9_000, X),
            frames.announcement(11_000, X));
    var attempts = Attempt.in(life);
    assertThat(attempts.get(0).leadUp(life)).containsExactly(life.get(0));
    assertThat(attempts.get(1).leadUp(life)).containsExactly(life.get(3));
  }

  @Test
  void aUseWithoutProbesIsAnAttemptWithoutProbes() {
    var use = frames.announcement(0, X);
    var attempts = Attempt.in(List.of(use));
    assertThat(attempts.get(0).probes()).isEmpty();
    assertThat(attempts.get(0).start()).isEqualTo(use.at());
    assertThat(attempts.get(0).evidence()).isEqualTo(use);
  }

  @Test
  void aRoutableSenderClaimsNothing() {
    var routable = Ipv4Address.parse("192.0.2.9");
    assertThat(Attempt.in(List.of(frames.at(0, ArpPacket.request(Frames.HOST, routable, X)))))
        .isEmpty();
  }
}
