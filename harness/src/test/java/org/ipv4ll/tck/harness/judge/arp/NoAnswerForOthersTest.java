// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.Records.answer;
import static org.ipv4ll.tck.harness.judge.arp.Asking.FIRST;
import static org.ipv4ll.tck.harness.judge.arp.Asking.claimed;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class NoAnswerForOthersTest {

  private static final int END = FIRST + 3_000;

  private static final Ipv4Address ROUTABLE = RoutableNetwork.HOST;

  private final NoAnswerForOthers check = NoAnswerForOthers.ever();
  private final NoAnswerForOthers routable = NoAnswerForOthers.withRoutable();

  @Test
  void isSatisfiedBySilence() {
    satisfied(claimed().asks(FIRST, Y).asks(FIRST, X).answers(FIRST + 1, X).judge(check, END));
  }

  @Test
  void accusesAnswersForSeveralOthers() {
    var answered = claimed().asks(FIRST, Y).answers(FIRST + 1, Y).asks(FIRST, Z);
    failed(answered.answers(FIRST + 2, Z).judgeOpen(check, FIRST + 3), "for others");
  }

  @Test
  void warnsOfAnAnswerForASingleOther() {
    var answered = claimed().asks(FIRST, Y).answers(FIRST + 1, Y).asks(FIRST, Z);
    pending(answered.judgeOpen(check, END - 1), END);
    warned(answered.judge(check, END), "for one other address");
    warned(answered.answers(FIRST + 9, Y).judge(check, END), "for one other address");
  }

  @Test
  void accusesNobodyForAStationBehindHisPort() {
    satisfied(claimed().asks(FIRST, Y).host(FIRST + 1, answer(SECOND, Y)).judge(check, END));
    var pretended = answer(SECOND, Y).broadcast().from(HOST);
    warned(
        claimed().asks(FIRST, Y).frame(FIRST + 1, true, pretended).judge(check, END),
        "for one other address");
  }

  @Test
  void asksHostsWithARoutableAddressAboutTheTimeSinceItWorks() {
    undecided(claimed().asks(FIRST, Y).judge(routable, END), "routable address is never used");
    var before = claimed().asks(FIRST, Y).answers(FIRST + 1, ROUTABLE);
    undecided(before.judge(routable, END), "nobody asked");
    var since = new Records().answers(0, ROUTABLE).asks(FIRST, Y);
    pending(since.judgeOpen(routable, END - 1), END);
    undecided(since.judge(routable, END), "for its own address neither", "arp-answer");
    satisfied(since.answers(FIRST + 1, ROUTABLE).judge(routable, END));
    var answered = since.answers(FIRST + 1, Y).asks(FIRST + 2, Z).answers(FIRST + 3, Z);
    failed(answered.judge(routable, END), "for others");
  }

  @Test
  void accusesAnAnswerForADeniedCandidate() {
    var denied = new Records().probes(Y, 0).claim(X, 2_000).asks(FIRST, Y);
    failed(denied.answers(FIRST + 1, Y).judge(check, END), "for others");
  }

  @Test
  void leavesAnAddressThatWasLostToAnother() {
    var lost = new Records().claim(Z, 0).claim(X, 10_000).asks(FIRST, Z).asks(FIRST, Y);
    lost.answers(FIRST + 1, Z).asks(FIRST + 2, X).answers(FIRST + 3, X);
    satisfied(lost.judge(check, END));
  }

  @Test
  void isNotReachedByAHostThatAnswersNobody() {
    var deaf = claimed().asks(FIRST - 2, X).answers(FIRST - 1, X).asks(FIRST, Y).asks(FIRST + 1, X);
    undecided(deaf.judge(check, END), "answers for its own address neither", "arp-answer");
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
