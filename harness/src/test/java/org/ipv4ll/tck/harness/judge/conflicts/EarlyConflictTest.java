// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import static org.ipv4ll.tck.harness.judge.Contests.probed;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class EarlyConflictTest {

  private final EarlyConflict check = new EarlyConflict();

  /** X was probed in the first life, and is contested in the second one before any probe. */
  private static Records contestedEarly(long millis) {
    return new Records().probes(X, 0).restart(1_000).stimulus(millis, reply(X));
  }

  private static Records then(Records record, long probe) {
    return probed(record, X, probe).stimulus(probe + 200, reply(X));
  }

  @Test
  void isSatisfiedByAnotherFirstCandidate() {
    var record = contestedEarly(1_200);
    satisfied(probed(record, Y, 1_700).stimulus(1_900, reply(Y)).judge(check, 10_000));
  }

  @Test
  void warnsOfAHostThatHeedsLaterConflictsOnly() {
    var record = then(contestedEarly(1_200), 1_700).probes(Y, 2_500);
    warned(record.judge(check, 10_000), "probed all the same, in 1 lives");
  }

  @Test
  void oneHeededConflictIsEnough() {
    var record = probed(contestedEarly(1_200), X, 1_700).restart(2_000).stimulus(2_200, reply(X));
    satisfied(probed(record, Y, 2_700).stimulus(2_900, reply(Y)).judge(check, 10_000));
  }

  @Test
  void aConflictHasToComeInGoodTime() {
    var inTime = then(contestedEarly(1_600), 1_700).probes(Y, 2_500);
    warned(inTime.judge(check, 10_000), "all the same");
    var close = then(contestedEarly(1_601), 1_700).probes(Y, 2_500);
    satisfied(close.judge(check, 10_000));
  }

  @Test
  void aHostMayProbeAtOnce() {
    var record = new Records().probes(X, 0).restart(1_000);
    satisfied(then(record, 1_000).probes(Y, 1_900).judge(check, 10_000));
  }

  @Test
  void leavesAHostThatIgnoresLaterConflictsToTheChecksOnThem() {
    var record = then(contestedEarly(1_200), 1_700).probes(X, 3_000, 4_500).announces(X, 6_500);
    undecided(record.judge(check, 20_000), "ignored as well", "reply-is-conflict");
  }

  @Test
  void waitsForTheLaterConflict() {
    pending(then(contestedEarly(1_200), 1_700).probes(Y, 2_500).judgeOpen(check, 3_000), 7_900);
  }

  @Test
  void isNotReachedWithoutAConflict() {
    undecided(new Records().judge(check, 10_000), "no candidate", "tested-before-use");
  }
}
