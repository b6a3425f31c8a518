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
}
