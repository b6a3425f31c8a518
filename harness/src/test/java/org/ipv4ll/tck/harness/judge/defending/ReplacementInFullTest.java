// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ReplacementInFullTest {

  private static final int MOVE = FIRST + 5_500;
  private static final int CLAIM = MOVE + 5_000;
  private static final int END = CLAIM + 5_000;

  private final ReplacementInFull check = new ReplacementInFull();

  private static Records moved() {
    return contestedAgain(5_000).with(moves(MOVE));
  }

  @Test
  void isSatisfiedByTheSameProcedure() {
    satisfied(moved().announces(Y, CLAIM, CLAIM + 2_000).judge(check, END));
    var atFirst = contested().with(moves(FIRST + 900));
    satisfied(atFirst.announces(Y, FIRST + 6_000, FIRST + 8_000).judge(check, END));
  }

  @Test
  void isSatisfiedByTheProcedureThatTheHostHas() {
    var records = new Records().probes(X, 0).announces(X, 2_000).claimed(2_000, X, List.of(0));
    conflict(conflict(records, FIRST).announces(X, FIRST + 10), FIRST + 5_000);
    satisfied(records.probes(Y, MOVE).announces(Y, MOVE + 2_000).judge(check, END));
  }

  @Test
  void accusesFewerProbes() {
    var two = contestedAgain(5_000).probes(Y, MOVE, MOVE + 1_500).announces(Y, CLAIM);
    failed(two.judge(check, END), "2 probes of the replacement");
    failed(contestedAgain(5_000).announces(Y, CLAIM).judge(check, END), "0 probes");
  }

  @Test
  void accusesFewerAnnouncements() {
    failed(moved().announces(Y, CLAIM).judge(check, END), "1 announcements");
  }

  @Test
  void accusesWhoNeverAnnounces() {
    failed(moved().judge(check, MOVE + 23_000), "never announced");
    pending(moved().judgeOpen(check, MOVE + 22_000), MOVE + 23_000);
  }

  @Test
  void awaitsBothAnnouncements() {
    pending(moved().announces(Y, CLAIM).judgeOpen(check, CLAIM + 100), END);
  }

  @Test
  void judgesTheLastReplacement() {
    var records = moved().probes(Z, MOVE + 4_000, MOVE + 5_500, MOVE + 7_000);
    satisfied(records.announces(Z, MOVE + 9_000, MOVE + 11_000).judge(check, MOVE + 20_000));
  }

  @Test
  void doesNotTakeProbesAfterTheClaimForAnAttempt() {
    var records = moved().announces(Y, CLAIM, CLAIM + 2_000).probes(Y, CLAIM + 3_000);
    satisfied(records.judge(check, CLAIM + 40_000));
  }

  @Test
  void leavesWhoDoesNotMoveToAnother() {
    undecided(
        contestedAgain(5_000).judge(check, FIRST + 336_000), "no other", "replacement-probed");
    undecided(defended().judge(check, END), "no second conflict");
  }
}
