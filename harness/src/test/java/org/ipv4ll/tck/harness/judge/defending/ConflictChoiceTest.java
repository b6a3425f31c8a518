// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ConflictChoiceTest {

  private static void tells(Records records, ConflictChoice check, String what) {
    Outcome outcome = records.judge(check, FIRST + 60_000);
    satisfied(outcome);
    assertThat(outcome.evidence().observations()).anyMatch(text -> text.contains(what));
  }

  @Test
  void tellsOfADefence() {
    tells(defended(), ConflictChoice.defend(), "defends");
    tells(defended(), ConflictChoice.move(), "defends");
  }

  @Test
  void tellsOfAMove() {
    tells(contested().with(moves(FIRST + 10)), ConflictChoice.move(), "moves");
  }

  @Test
  void tellsOfASecondDefence() {
    tells(
        contestedAgain(12_000).announces(X, FIRST + 12_010),
        ConflictChoice.defendAgain(),
        "defends");
  }

  @Test
  void tellsThatItHadMovedBefore() {
    var records = conflict(contested().with(moves(FIRST + 10)), FIRST + 12_000);
    tells(records, ConflictChoice.defendAgain(), "earlier");
  }

  @Test
  void awaitsAReaction() {
    pending(contested().judgeOpen(ConflictChoice.move(), FIRST + 1), FIRST + 10_000);
  }

  @Test
  void leavesWhoDoesNothingToAnother() {
    undecided(
        contested().judge(ConflictChoice.move(), FIRST + 60_000), "neither", "conflict-heeded");
  }
}
