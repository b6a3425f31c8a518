// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.Records.answer;

import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class DuplicateFoundTest {

  private final DuplicateFound check = new DuplicateFound();

  /** Two hosts that hold X; their links are one from 20 s to 35 s. */
  private final Records hosts =
      new Records()
          .link(SECOND)
          .act(0, (at, mark) -> new Act.Remembered(at, mark, 0, X))
          .act(0, (at, mark) -> new Act.Remembered(at, mark, 1, X))
          .claim(X, 0)
          .on(1)
          .claim(X, 0)
          .act(20_000, Act.Joined::new);

  private Records parted() {
    hosts.act(35_000, Act.Parted::new).on(0).asks(35_000, X);
    return hosts.on(1).asks(35_000, X);
  }

  private Records bothHold() {
    return hosts.on(0).answers(35_100, X).on(1).answers(35_100, X);
  }

  @Test
  void isSatisfiedWhereOneIsLeft() {
    hosts.on(0).answers(20_100, X).on(1).answers(20_100, X);
    parted();
    pending(hosts.judgeOpen(check, 36_000), 38_000);
    satisfied(hosts.on(0).answers(35_100, X).judge(check, 38_000));
  }

  @Test
  void isSatisfiedWhereBothHaveLeft() {
    parted().on(0).probes(Y, 30_000).on(1).probes(Z, 30_000);
    satisfied(hosts.judge(check, 38_000));
  }

  @Test
  void isNotReachedByHostsThatFallSilent() {
    parted();
    undecided(hosts.judge(check, 38_000), "none of them looks for another", "arp-answer");
  }

  @Test
  void accusesUnicastAnswersOfHidingTheDuplicate() {
    hosts.on(0).frame(20_100, true, answer(HOST, X).unicast(OTHER));
    hosts.on(1).frame(20_100, true, answer(SECOND, X).unicast(OTHER));
    parted();
    failed(bothHold().judge(check, 38_000), "do not hear each other's answers");
  }

  @Test
  void leavesHostsThatHearEachOtherToTheCheckOnConflicts() {
    hosts.on(0).answers(20_100, X).on(1).answers(20_100, X);
    parted();
    undecided(bothHold().judge(check, 38_000), "heard each other", "conflict-heeded");
  }

  @Test
  void leavesHostsThatDoNotAnswerToTheCheckOnAnswers() {
    parted();
    undecided(bothHold().judge(check, 38_000), "none of them answered", "arp-answer");
  }

  @Test
  void isNotReachedBeforeTheLinksAreParted() {
    undecided(hosts.judge(check, 38_000), "no two hosts", "announcement-count");
  }
}
