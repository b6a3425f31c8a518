// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class CrowdedLinkTest {

  private final CrowdedLink check = new CrowdedLink(4);

  /** X and the 299 addresses after it are held; Z is not. */
  private final Records crowded =
      new Records().act(0, (at, mark) -> new Act.Crowded(at, mark, 300));

  private static Ipv4Address after(int distance) {
    return new Ipv4Address(X.bits() + distance);
  }

  /** Candidates that are held, at growing distances from one another. */
  private Records tried(int count) {
    for (int i = 0; i < count; i++) {
      crowded.probes(after(i * i), 1_000L * i);
    }
    return crowded;
  }

  @Test
  void isSatisfiedByAFreeAddress() {
    satisfied(tried(3).claim(Z, 5_000).judge(check, 20_000));
  }

  @Test
  void accusesAHostThatStaysInTheCrowd() {
    failed(tried(4).judge(check, 20_000), "4 candidates are held by others");
  }

  @Test
  void leavesAHostThatCountsOnToTheCheckOnThat() {
    for (int i = 0; i < 4; i++) {
      crowded.probes(after(i), 1_000L * i);
    }
    undecided(crowded.judge(check, 20_000), "4 candidates are held", "next-candidate-drawn");
  }

  @Test
  void countsNoCandidateThatIsFree() {
    satisfied(tried(3).probes(Z, 4_000).claim(after(400), 5_000).judge(check, 20_000));
  }

  @Test
  void leavesAHostThatIgnoresTheHoldersToTheCheckOnThat() {
    undecided(
        tried(1).claim(X, 5_000).judge(check, 20_000), "held by another", "reply-is-conflict");
  }

  @Test
  void awaitsAnotherCandidateAndTheClaim() {
    pending(tried(1).judgeOpen(check, 1_000), 10_000);
    undecided(crowded.judge(check, 10_000), "no address is claimed", "next-candidate-new");
  }

  @Test
  void isNotReachedWithoutAProbe() {
    pending(crowded.judgeOpen(check, 1_000), 10_000);
    undecided(crowded.judge(check, 10_000), "no probe", "tested-before-use");
  }
}
