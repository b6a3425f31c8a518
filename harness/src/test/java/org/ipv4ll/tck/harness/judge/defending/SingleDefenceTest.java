// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.gratuitousReply;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class SingleDefenceTest {

  /** 30 s after both announcements. */
  private static final int FIRST = 40_000;

  private static final int END = FIRST + 15_000;

  private final SingleDefence check = new SingleDefence(1, Duration.ofSeconds(15));

  private static Records defended(Records quiet) {
    return conflict(quiet, FIRST).announces(X, FIRST + 10);
  }

  @Test
  void isSatisfiedByOne() {
    satisfied(defended(claimed()).judge(check, END));
  }

  @Test
  void isSatisfiedByAMove() {
    satisfied(conflict(claimed(), FIRST).with(moves(FIRST + 10)).judge(check, END));
  }

  @Test
  void countsAnnouncementsOnly() {
    var records = defended(claimed()).host(FIRST + 20, gratuitousReply(X));
    satisfied(records.asks(FIRST + 3_000, X).answers(FIRST + 3_001, X).judge(check, END));
  }

  @Test
  void accusesTwo() {
    failed(defended(claimed()).announces(X, FIRST + 2_010).judge(check, END), "2 defences");
  }

  @Test
  void accusesTwoUpToTheEndOfTheTime() {
    failed(defended(claimed()).announces(X, END).judge(check, END + 1), "2 defences");
    satisfied(defended(claimed()).announces(X, END + 1).judge(check, END + 1));
  }

  @Test
  void allowsForWhoAnnouncesItsAddressAnyway() {
    var often =
        claimed().announces(X, 11_000, 15_000, 19_000, 23_000, 27_000, 31_000, 35_000, 39_000);
    satisfied(
        defended(often)
            .announces(X, FIRST + 3_000, FIRST + 7_000, FIRST + 11_000)
            .judge(check, END));
    satisfied(
        defended(claimed().announces(X, 25_000)).announces(X, FIRST + 5_000).judge(check, END));
  }

  @Test
  void accusesManyMoreThanTheHabit() {
    var once = defended(claimed().announces(X, 25_000));
    failed(
        once.announces(X, FIRST + 100, FIRST + 200, FIRST + 300, FIRST + 400).judge(check, END),
        "5 defences");
  }

  @Test
  void leavesOneForEachConflictToAnother() {
    var records = conflict(defended(claimed()), FIRST + 500).announces(X, FIRST + 510);
    undecided(records.judge(check, END), "2 conflicts", "second-conflict-moves");
  }

  @Test
  void isSatisfiedByOneForEachConflictBeforeAMove() {
    var records = conflict(defended(claimed()), FIRST + 500).announces(X, FIRST + 510);
    satisfied(records.with(moves(FIRST + 600)).judge(check, END));
  }

  @Test
  void watchesToTheEnd() {
    pending(defended(claimed()).judgeOpen(check, FIRST + 100), END);
  }

  @Test
  void leavesWhoDoesNothingToAnother() {
    undecided(conflict(claimed(), FIRST).judge(check, END), "no defence", "conflict-heeded");
  }
}
