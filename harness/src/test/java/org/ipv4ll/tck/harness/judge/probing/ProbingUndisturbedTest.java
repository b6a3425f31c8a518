// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ProbingUndisturbedTest {

  private final ProbingUndisturbed check = new ProbingUndisturbed();
  private final Records record = new Records();

  private Records noise() {
    for (int i = 0; i < 60; i++) {
      record.tester(10L + i, ArpPacket.announcement(OTHER, Y));
    }
    return record;
  }

  @Test
  void aClaimAmidTrafficIsRight() {
    record.probes(X, 0);
    noise();
    satisfied(record.probes(X, 1_500, 3_000).announces(X, 5_000).judge(check, 6_000));
  }

  @Test
  void probesThatBeginAnewAreAccused() {
    record.probes(X, 0);
    noise();
    record.probes(X, 500, 2_000, 3_500).announces(X, 5_500);
    failed(record.judge(check, 6_000), "begin anew");
  }

  @Test
  void moreProbesAtTheOrdinaryPaceAreAHabit() {
    record.probes(X, 0);
    noise();
    satisfied(record.probes(X, 1_500, 3_000, 4_500).announces(X, 6_500).judge(check, 7_000));
  }

  @Test
  void aSlowPaceIsAHabitToo() {
    record.probes(X, 0);
    noise();
    satisfied(record.probes(X, 5_000, 10_000, 15_000).announces(X, 17_000).judge(check, 18_000));
  }

  @Test
  void aPauseAmidTheOrdinaryPaceIsANewBeginning() {
    record.probes(X, 0);
    noise();
    record.probes(X, 1_500, 8_000, 9_500, 11_000).announces(X, 13_000);
    failed(record.judge(check, 14_000), "begin anew");
  }

  @Test
  void threeProbesTooFastAreNoNewBeginning() {
    record.probes(X, 0);
    noise();
    satisfied(record.probes(X, 500, 1_000).announces(X, 3_000).judge(check, 7_000));
  }

  @Test
  void withoutTrafficNothingIsSaid() {
    undecided(record.claim(X, 0).judge(check, 7_000), "no other traffic");
  }

  @Test
  void aClaimIsWaitedFor() {
    pending(record.probes(X, 0).judgeOpen(check, 1_000), 30_000);
    undecided(record.judge(check, 31_000), "no claim", "announcement-count");
  }

  @Test
  void aHostThatHasNotBegunIsWaitedFor() {
    pending(new Records().judgeOpen(check, 1_000), 10_000);
  }
}
