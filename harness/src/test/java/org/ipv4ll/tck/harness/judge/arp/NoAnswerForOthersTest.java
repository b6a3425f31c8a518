package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.arp.Asking.FIRST;
import static org.ipv4ll.tck.harness.judge.arp.Asking.claimed;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class NoAnswerForOthersTest {

  private static final int END = FIRST + 3_000;

  private final NoAnswerForOthers check = new NoAnswerForOthers();

  @Test
  void isSatisfiedBySilence() {
    satisfied(claimed().asks(FIRST, Y).judge(check, END));
    satisfied(claimed().asks(FIRST, Y).asks(FIRST, X).answers(FIRST + 1, X).judge(check, END));
  }

  @Test
  void accusesAnAnswerForAnother() {
    failed(claimed().asks(FIRST, Y).answers(FIRST + 1, Y).judge(check, END), "for others");
  }

  @Test
  void accusesAnAnswerForADeniedCandidate() {
    var denied = new Records().probes(Y, 0).claim(X, 2_000).asks(FIRST, Y);
    failed(denied.answers(FIRST + 1, Y).judge(check, END), "for others");
  }

  @Test
  void leavesAnAddressThatWasLostToAnother() {
    var lost = new Records().claim(Z, 0).claim(X, 10_000).asks(FIRST, Z).asks(FIRST, Y);
    satisfied(lost.answers(FIRST + 1, Z).judge(check, END));
  }

  @Test
  void awaitsAReaction() {
    pending(claimed().asks(FIRST, Y).judgeOpen(check, FIRST + 1), END);
  }

  @Test
  void isUndecidedWithoutAClaimOrAQuestion() {
    undecided(new Records().asks(FIRST, Y).judge(check, END), "no address");
    undecided(claimed().judge(check, END), "nobody asked");
  }
}
