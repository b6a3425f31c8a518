// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class NoProxyArpTest {

  private static final Ipv4Address BEYOND = Ipv4Address.parse("203.0.113.7");

  private final NoProxyArp check = new NoProxyArp();

  private static Records asked() {
    return question(question(question(new Records(), 0, X), 20, Y), 40, BEYOND);
  }

  private static Records question(Records records, long millis, Ipv4Address address) {
    return records.stimulus(millis, ArpPacket.request(OTHER, ASKER, address));
  }

  @Test
  void isSatisfiedByARouterThatAnswersForOthersOnly() {
    satisfied(asked().answers(45, BEYOND).judge(check, 4_000));
  }

  @Test
  void waitsThreeSecondsForAnswers() {
    pending(asked().answers(45, BEYOND).judgeOpen(check, 3_000), 3_040);
  }

  @Test
  void accusesAnswersForThePrefix() {
    var records = asked().answers(45, X).answers(46, Y);
    pending(records.judgeOpen(check, 50), 3_040);
    failed(records.judge(check, 50), "answers for 2 of 2 link-local addresses");
    failed(records.judge(check, 4_000), "answers for 2 of 2 link-local addresses");
  }

  @Test
  void warnsOfOneAnswerWhichMayBeForAnAddressOfItsOwn() {
    warned(asked().answers(45, X).judge(check, 4_000), "answers for 1 of 2");
  }

  @Test
  void cannotTellOfARouterThatAnswersForNobody() {
    undecided(asked().judge(check, 4_000), "answers for nobody");
  }

  @Test
  void isNotReachedWithoutQuestions() {
    undecided(question(new Records(), 0, BEYOND).judge(check, 4_000), "nobody asked");
  }

  /** An address that it has claimed by the protocol is its own (868-871). */
  @Test
  void allowsAnswersForWhatItHasClaimed() {
    var own = new Records().claim(X, 0).claim(Y, 10_000);
    question(question(question(own, 20_000, X), 20_020, Y), 20_040, BEYOND);
    own.answers(20_041, X).answers(20_042, Y).answers(20_043, BEYOND);
    undecided(own.judge(check, 30_000), "nobody asked");
    question(own, 31_000, Z).answers(31_001, Z);
    warned(own.judge(check, 40_000), "answers for 1 of 1");
  }

  @Test
  void countsAddressesAndNotQuestions() {
    var again = question(asked().answers(45, X), 50, X).answers(55, X).answers(56, BEYOND);
    warned(again.judge(check, 4_000), "answers for 1 of 2");
  }
}
