// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class DefendedAddressAnsweredTest {

  private static final int ASKED = FIRST + 5_000;
  private static final int END = ASKED + 10_000;

  private final DefendedAddressAnswered check = new DefendedAddressAnswered();

  private static Records asked() {
    return defended().asks(ASKED, X);
  }

  @Test
  void isSatisfiedByAnAnswer() {
    satisfied(asked().answers(ASKED + 1_100, X).judge(check, ASKED + 1_200));
  }

  @Test
  void isSatisfiedByAMove() {
    satisfied(contested().with(moves(FIRST + 10)).asks(ASKED, X).judge(check, END));
  }

  @Test
  void warnsOfALateAnswer() {
    warned(asked().answers(ASKED + 1_101, X).judge(check, END), "took 1.101 s");
  }

  @Test
  void accusesWhoNeverAnswers() {
    failed(asked().judge(check, END), "no answer for the defended address");
  }

  @Test
  void awaitsAnAnswer() {
    pending(asked().judgeOpen(check, ASKED + 1), END);
    pending(contested().judgeOpen(check, FIRST + 1), FIRST + 10_000);
  }

  @Test
  void leavesWhoAnswersNobodyToAnother() {
    var silent = conflict(claimed().asks(15_000, X), FIRST).announces(X, FIRST + 10);
    undecided(silent.asks(ASKED, X).judge(check, END), "before the conflict", "arp-answer");
    var before = claimed().asks(15_000, X).answers(15_001, X);
    var later = conflict(before, FIRST).announces(X, FIRST + 10).asks(ASKED, X);
    failed(later.judge(check, END), "no answer");
  }

  @Test
  void isUndecidedWhereTheDefendedAddressIsLeft() {
    undecided(asked().with(moves(ASKED + 10)).judge(check, END), "leaves");
  }

  @Test
  void isUndecidedWithoutADefenceOrAQuestion() {
    undecided(contested().judge(check, END), "no defence", "conflict-heeded", "defence-form");
    undecided(defended().judge(check, END), "nobody asked");
  }

  @Test
  void isUndecidedWhereTheMachineStalled() {
    heldUp(asked().stall(ASKED + 500, 1_000).judge(check, END));
  }
}
