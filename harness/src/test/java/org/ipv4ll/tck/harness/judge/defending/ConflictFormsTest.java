// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.announcement;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.gratuitousReply;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.request;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ConflictFormsTest {

  private static final int SECOND = FIRST + 12_000;
  private static final int THIRD = FIRST + 24_000;
  private static final int FOURTH = FIRST + 36_000;
  private static final int END = FOURTH + 10_000;

  private final ConflictForms check = new ConflictForms();

  /** A reply, a request, an announcement and once more a reply; defended where it says so. */
  private static Records forms(boolean... met) {
    var records = contested();
    defend(records, met[0], FIRST);
    defend(records.stimulus(SECOND, request()), met[1], SECOND);
    defend(records.stimulus(THIRD, announcement()), met[2], THIRD);
    return defend(conflict(records, FOURTH), met[3], FOURTH);
  }

  private static Records defend(Records records, boolean met, int conflict) {
    return met ? records.announces(X, conflict + 10) : records;
  }

  @Test
  void isSatisfiedWhereAllAreMet() {
    satisfied(forms(true, true, true, true).judge(check, END));
  }

  @Test
  void isSatisfiedWhereTheFirstMakesTheHostMove() {
    var records = contested().with(moves(FIRST + 500));
    satisfied(records.stimulus(SECOND, request()).judge(check, SECOND + 1));
  }

  @Test
  void accusesAFormThatIsNeverMet() {
    failed(forms(false, true, true, false).judge(check, END), "no conflict for the host");
    failed(forms(true, false, false, true).judge(check, END), "no conflict for the host");
  }

  @Test
  void doesNotAccuseOfAFormThatWasMetOnce() {
    satisfied(forms(true, true, true, false).judge(check, END));
  }

  @Test
  void takesAnyDefenceForOne() {
    var records = forms(false, true, true, true);
    satisfied(records.host(FOURTH + 500, gratuitousReply(X)).judge(check, END));
  }

  @Test
  void leavesWhoMeetsNothingToAnother() {
    undecided(forms(false, false, false, false).judge(check, END), "no form", "conflict-heeded");
  }

  @Test
  void awaitsAReactionToTheLast() {
    pending(forms(true, true, true, false).judgeOpen(check, FOURTH + 1), END);
  }

  @Test
  void isUndecidedWithoutAConflict() {
    undecided(claimed().judge(check, 60_000), "no conflict");
  }
}
