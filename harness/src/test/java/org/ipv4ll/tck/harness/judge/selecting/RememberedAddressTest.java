// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.violated;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class RememberedAddressTest {

  private final FormerAddressFirst replugged = FormerAddressFirst.afterReplug();
  private final FormerAddressFirst restarted = FormerAddressFirst.afterRestart();
  private final AddressRecorded recorded = new AddressRecorded();
  private final SameFirstCandidate same = new SameFirstCandidate();

  @Test
  void triesTheFormerAddressFirst() {
    satisfied(
        new Records().claim(X, 0).flap(10_000, 20_000).probes(X, 20_500).judge(replugged, 21_000));
    var again = new Records().claim(X, 0).restart(10_000).probes(X, 10_500);
    satisfied(again.judge(restarted, 11_000));
    assertThat(again.judge(recorded, 11_000).evidence().observations())
        .containsExactly("the address is recorded over a new start");
  }

  @Test
  void warnsOfAnotherAddress() {
    var again = new Records().claim(X, 0).restart(10_000).probes(Y, 10_500);
    warned(again.judge(restarted, 11_000), "not the former address");
    assertThat(again.judge(recorded, 11_000).evidence().observations())
        .containsExactly("no address is recorded over a new start");
  }

  @Test
  void tellsOfAnotherAddressAfterAReplug() {
    var again = new Records().claim(X, 0).flap(10_000, 20_000).probes(Y, 20_500);
    violated(again.judge(replugged, 21_000), Level.INFO, "not the former address");
  }

  @Test
  void expectsNobodyToComeBackToAReservedAddress() {
    var reserved = Ipv4Address.parse("169.254.0.38");
    var again = new Records().claim(reserved, 0).restart(10_000).probes(Y, 10_500);
    undecided(again.judge(restarted, 11_000), "is reserved", "candidate-in-range");
  }

  @Test
  void awaitsTheFirstProbe() {
    var silent = new Records().claim(X, 0).flap(10_000, 20_000);
    pending(silent.judgeOpen(replugged, 21_000), 30_000);
    undecided(silent.judge(replugged, 30_000), "no probe was seen anew", "replug-probes");
  }

  @Test
  void isNotReachedWithoutAClaimBefore() {
    undecided(new Records().judge(restarted, 9_000), "no address was claimed", "next-candidate");
    undecided(new Records().judge(recorded, 9_000), "no candidate", "tested-before-use");
  }

  @Test
  void comparesTheFirstCandidatesOfAllStarts() {
    var twice = new Records().probes(X, 0).restart(2_000).probes(X, 2_500);
    satisfied(twice.judge(same, 3_000));
    warned(twice.restart(4_000).probes(Y, 4_500).judge(same, 5_000), "first candidates [");
    undecided(new Records().probes(X, 0).judge(same, 1_000), "no candidate", "tested-before-use");
  }
}
