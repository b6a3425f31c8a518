// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.limited;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ReplacementProbedTest {

  private static final int SECOND = FIRST + 5_000;
  private static final int NEVER = SECOND + 330_000;

  private final ReplacementProbed check = ReplacementProbed.once();
  private final ReplacementNew sameAgain = new ReplacementNew();

  private static Records lost() {
    return contestedAgain(5_000).asks(SECOND + 1_000, X);
  }

  private static Records lostUnderLimit() {
    var records = conflict(limited(10), FIRST).announces(X, FIRST + 10);
    return conflict(records, SECOND);
  }

  @Test
  void isSatisfiedByAProbe() {
    satisfied(lost().with(moves(SECOND + 900)).judge(check, SECOND + 5_000));
    satisfied(lost().with(moves(SECOND + 900)).judge(sameAgain, SECOND + 5_000));
    satisfied(contested().with(moves(FIRST + 900)).judge(check, FIRST + 5_000));
  }

  @Test
  void warnsOfALateOne() {
    satisfied(lost().with(moves(SECOND + 10_000)).judge(check, SECOND + 60_000));
    warned(lost().with(moves(SECOND + 10_001)).judge(check, SECOND + 60_000), "after 10.001 s");
    warned(lost().with(moves(SECOND + 75_000)).judge(check, SECOND + 90_000), "after 75.0 s");
  }

  @Test
  void allowsForTheRateLimit() {
    satisfied(lostUnderLimit().with(moves(SECOND + 75_000)).judge(check, SECOND + 90_000));
    undecided(lostUnderLimit().judge(check, NEVER), "limit");
  }

  @Test
  void accusesWhoIsAfterNoOtherAddress() {
    failed(lost().judge(check, NEVER), "no other address is probed within 330.0 s");
    undecided(lost().judge(sameAgain, NEVER), "no other", "replacement-probed");
  }

  @Test
  void awaitsAProbe() {
    pending(lost().judgeOpen(check, SECOND + 1_000), SECOND + 10_000);
    pending(lost().judgeOpen(check, SECOND + 10_000), NEVER);
    pending(lost().judgeOpen(sameAgain, SECOND + 10_000), NEVER);
  }

  @Test
  void leavesWhoStaysToAnother() {
    var records = contestedAgain(5_000).announces(X, SECOND + 10);
    undecided(records.judge(check, SECOND + 11_000), "goes on", "second-conflict-moves");
    undecided(records.judge(sameAgain, SECOND + 11_000), "goes on", "second-conflict-moves");
  }

  @Test
  void leavesAnUntestedAddressToAnother() {
    var records = lost().announces(Y, SECOND + 2_000);
    undecided(records.judge(check, SECOND + 11_000), "not probed", "tested-before-use");
    satisfied(records.judge(sameAgain, SECOND + 11_000));
  }

  @Test
  void accusesOfTheSameAddressAgainWhoProbesIt() {
    var records = lost().probes(X, SECOND + 900, SECOND + 2_400, SECOND + 3_900);
    undecided(records.judge(check, SECOND + 11_000), "again", "replacement-new");
    failed(records.judge(sameAgain, SECOND + 11_000), "lost address is probed again");
  }

  @Test
  void doesNotTakeASingleProbeForANewBeginning() {
    var records = lost().probes(X, SECOND + 900).answers(SECOND + 1_900, X);
    undecided(records.judge(sameAgain, SECOND + 11_000), "goes on");
    var slow = lost().probes(X, SECOND + 900, SECOND + 16_000);
    undecided(slow.judge(sameAgain, NEVER), "no other");
  }

  @Test
  void doesNotTakeAHabitForANewBeginning() {
    var habit = new Records().claim(X, 0).probes(X, 15_000);
    var records = conflict(conflict(habit, FIRST).announces(X, FIRST + 10), SECOND);
    records.probes(X, SECOND + 900, SECOND + 2_400);
    undecided(records.judge(sameAgain, NEVER), "no other");
  }

  @Test
  void isUndecidedWithoutALoss() {
    undecided(defended().judge(check, NEVER), "no second conflict");
    undecided(defended().judge(sameAgain, NEVER), "no second conflict");
  }

  @Test
  void isUndecidedWhereTheMachineStalled() {
    heldUp(lost().stall(SECOND + 500, 33_000).judge(check, NEVER));
  }

  @Test
  void aStallOfLessThanATenthOfTheTimeExplainsNothing() {
    failed(lost().stall(SECOND + 500, 32_999).judge(check, NEVER), "no other address is probed");
  }

  @Test
  void judgesALaterLossOnlyAfterAReplacement() {
    var again = ReplacementProbed.again();
    undecided(lost().judge(again, NEVER), "not replaced", "replacement-probed");
    var records = new Records().claim(Y, 0).claim(X, 8_000);
    conflict(conflict(records, 25_000).announces(X, 25_010), 30_000);
    failed(records.asks(31_000, X).judge(again, 360_000), "no other address");
  }

  @Test
  void warnsOfALateFirstProbe() {
    var prompt = new ReplacementPrompt(Duration.ofSeconds(1));
    satisfied(lost().with(moves(SECOND + 1_100)).judge(prompt, SECOND + 5_000));
    warned(lost().with(moves(SECOND + 1_101)).judge(prompt, SECOND + 5_000), "1.101 s");
    pending(lost().judgeOpen(prompt, SECOND + 1_000), NEVER);
    undecided(lost().judge(prompt, NEVER), "no other", "replacement-probed");
    undecided(lost().with(moves(SECOND + 1_103)).uncertainty(2).judge(prompt, NEVER), "straddles");
  }
}
