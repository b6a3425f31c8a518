// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class RememberedAnsweredTest {

  private final RememberedAnswered check = new RememberedAnswered();

  /** The first host remembers X and holds it, the second remembers Z and holds Y. */
  private final Records hosts =
      new Records()
          .link(SECOND)
          .act(0, (at, mark) -> new Act.Remembered(at, mark, 0, X))
          .act(0, (at, mark) -> new Act.Remembered(at, mark, 1, Z))
          .claim(X, 0)
          .on(1)
          .claim(Y, 0)
          .asks(10_000, Z)
          .on(0);

  @Test
  void isSatisfiedByAnAnswerOfWhoeverHoldsWhatItRemembers() {
    satisfied(hosts.asks(10_000, X).answers(11_099, X).judge(check, 20_000));
  }

  @Test
  void warnsOfALateAnswer() {
    hosts.asks(10_000, X).asks(11_000, X);
    warned(hosts.answers(11_101, X).judge(check, 20_000), "the answer took");
  }

  @Test
  void accusesSilence() {
    hosts.asks(10_000, X);
    pending(hosts.judgeOpen(check, 12_000), 20_000);
    failed(hosts.judge(check, 20_000), "no answer for " + X);
  }

  @Test
  void doesNotBlameAHeldUpHost() {
    heldUp(hosts.asks(10_000, X).stall(12_000, 1_500).judge(check, 20_000));
  }

  @Test
  void isNotReachedWhereNobodyHoldsWhatItRemembersOrIsAsked() {
    undecided(hosts.judge(check, 20_000), "no host holds what it remembers", "next-candidate");
  }
}
