// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class RetryPromptTest {

  private final RetryPrompt check = new RetryPrompt(Duration.ofSeconds(1));

  /** Y is probed this long after X was denied. */
  private static Records after(long millis) {
    return denied(denied(new Records(), 0, X), 50 + millis, Y);
  }

  @Test
  void measuresFromTheDenial() {
    satisfied(after(0).judge(check, 5_000));
    satisfied(after(1_100).judge(check, 5_000));
    warned(after(1_101).judge(check, 5_000), "denial 1→next candidate: 1.101 s");
  }

  @Test
  void saysNothingWhereTheClockStraddles() {
    undecided(after(1_100).uncertainty(5).judge(check, 5_000), "straddles");
    undecided(after(1_105).uncertainty(5).judge(check, 5_000), "straddles");
    warned(after(1_111).uncertainty(5).judge(check, 5_000), "1.111 s");
  }

  @Test
  void blamesTheMachineForItsStall() {
    heldUp(after(1_500).stall(1_000, 400).judge(check, 5_000));
    warned(after(1_500).stall(1_000, 300).judge(check, 5_000), "1.5 s");
  }

  @Test
  void leavesIgnoredConflictsToTheChecksOnThem() {
    var record = denied(denied(new Records(), 0, X), 1_500, X).announces(X, 4_000);
    undecided(record.judge(check, 20_000), "not give up", "reply-is-conflict");
  }

  @Test
  void isNotReachedWithoutASecondCandidate() {
    undecided(denied(new Records(), 0, X).judge(check, 5_000), "no second", "next-candidate");
  }

  /** More than MAX_CONFLICTS conflicts: one new address a minute at most (648-652). */
  @Test
  void excusesTheWaitOfTheRateLimit() {
    satisfied(denied(Contests.denied(11), 70_000, Y).judge(check, 75_000));
    warned(denied(Contests.denied(10), 70_000, Y).judge(check, 75_000), "denial 10→next");
    var limited = Contests.denied(10).profile(Profile.RFC5227);
    satisfied(denied(limited, 70_000, Y).judge(check, 75_000));
  }
}
