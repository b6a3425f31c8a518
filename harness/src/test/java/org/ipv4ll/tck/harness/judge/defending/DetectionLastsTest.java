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
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class DetectionLastsTest {

  private static final int SECOND = FIRST + 2_000;

  private final DetectionLasts check = new DetectionLasts();

  private static Records twoForms(Records records) {
    return records.stimulus(SECOND, announcement());
  }

  @Test
  void isSatisfiedByAReactionToEitherForm() {
    satisfied(twoForms(defended()).judge(check, SECOND + 1));
    satisfied(twoForms(contested()).announces(X, SECOND + 10).judge(check, SECOND + 20));
    satisfied(twoForms(contested()).with(moves(SECOND + 10)).judge(check, SECOND + 9_000));
  }

  @Test
  void awaitsAReactionToTheLast() {
    pending(twoForms(contested()).judgeOpen(check, SECOND + 1_000), SECOND + 10_000);
  }

  @Test
  void accusesWhoIgnoresBoth() {
    var records = twoForms(contested()).asks(SECOND + 1_000, X).answers(SECOND + 1_001, X);
    failed(records.judge(check, SECOND + 10_000), "goes on using");
  }

  @Test
  void isUndecidedWithoutAConflict() {
    undecided(claimed().judge(check, 60_000), "no conflict", "announcement-count");
  }
}
