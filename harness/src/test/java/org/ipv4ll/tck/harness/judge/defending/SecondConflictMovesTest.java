// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class SecondConflictMovesTest {

  private static final int SECOND = FIRST + 5_000;
  private static final int END = SECOND + 10_000;

  private final SecondConflictMoves check = new SecondConflictMoves();

  private static Records defendedTwice() {
    return contestedAgain(5_000).announces(X, SECOND + 10);
  }

  @Test
  void isSatisfiedByAMove() {
    satisfied(contestedAgain(5_000).with(moves(SECOND + 900)).judge(check, SECOND + 5_000));
  }

  @Test
  void isSatisfiedByAMoveAtTheFirst() {
    var records = contested().with(moves(FIRST + 900));
    satisfied(conflict(records, SECOND).judge(check, END));
  }

  @Test
  void isSatisfiedByWhoFallsSilent() {
    satisfied(contestedAgain(5_000).asks(SECOND + 1_000, X).judge(check, END));
  }

  @Test
  void isSatisfiedByALastWordBeforeTheMove() {
    satisfied(defendedTwice().with(moves(SECOND + 900)).judge(check, END));
  }

  @Test
  void accusesASecondDefence() {
    failed(defendedTwice().judge(check, END), "came 5.0 s after another one");
    var used = defendedTwice().asks(SECOND + 1_000, X).answers(SECOND + 1_001, X);
    failed(used.judge(check, END), "defence");
  }

  @Test
  void doesNotAccuseOfALastWordBeforeSilence() {
    satisfied(defendedTwice().asks(SECOND + 1_000, X).judge(check, END));
  }

  @Test
  void accusesADefenceAgainstAFlood() {
    var records = conflict(contested(), FIRST + 5);
    failed(records.announces(X, FIRST + 200).judge(check, FIRST + 11_000), "0.005 s after");
  }

  @Test
  void leavesWhoIgnoresTheSecondToAnother() {
    var records = contestedAgain(5_000).asks(SECOND + 1_000, X).answers(SECOND + 1_001, X);
    undecided(records.judge(check, END), "no reaction", "conflict-heeded");
  }

  @Test
  void leavesWhoIgnoresTheFirstToAnother() {
    var records = conflict(contested(), SECOND).announces(X, SECOND + 10);
    undecided(records.judge(check, END), "no defence", "conflict-heeded", "defence-form");
  }

  @Test
  void leavesWhoBeginsAnewToAnother() {
    var records = contestedAgain(5_000).probes(X, SECOND + 900, SECOND + 2_400);
    undecided(records.judge(check, END), "again", "replacement-new");
  }

  @Test
  void isUndecidedWhereNobodyAsked() {
    undecided(contestedAgain(5_000).judge(check, END), "nobody asked", "replacement-probed");
  }

  @Test
  void countsConflictsWithinTheIntervalOnly() {
    var late = conflict(defended(), FIRST + 10_000).announces(X, FIRST + 10_010);
    undecided(late.judge(check, FIRST + 21_000), "DEFEND_INTERVAL");
    var slack = conflict(defended(), FIRST + 9_980).announces(X, FIRST + 10_009);
    undecided(slack.judge(check, FIRST + 21_000), "DEFEND_INTERVAL");
    var just = conflict(defended(), FIRST + 9_979).announces(X, FIRST + 10_009);
    failed(just.judge(check, FIRST + 21_000), "9.979 s");
  }

  @Test
  void isUndecidedWhereTheUncertaintyStraddlesTheInterval() {
    var records = conflict(defended(), FIRST + 9_970).announces(X, FIRST + 10_009);
    undecided(records.uncertainty(5).judge(check, FIRST + 21_000), "DEFEND_INTERVAL");
    failed(records.uncertainty(4).judge(check, FIRST + 21_000), "9.97 s");
  }

  @Test
  void countsFromTheLastConflict() {
    var records = conflict(contestedAgain(12_000).announces(X, FIRST + 12_010), FIRST + 18_000);
    failed(records.announces(X, FIRST + 18_010).judge(check, FIRST + 30_000), "6.0 s after");
  }

  @Test
  void awaitsAMove() {
    pending(defendedTwice().judgeOpen(check, SECOND + 20), END);
    pending(conflict(contested(), SECOND).judgeOpen(check, SECOND + 20), END);
  }

  @Test
  void isUndecidedWhereTheMachineStalled() {
    heldUp(defendedTwice().stall(SECOND + 500, 1_000).judge(check, END));
  }

  @Test
  void isUndecidedWithoutASecondConflict() {
    undecided(defended().judge(check, END), "no second conflict");
    undecided(claimed().judge(check, END), "no conflict");
  }
}
