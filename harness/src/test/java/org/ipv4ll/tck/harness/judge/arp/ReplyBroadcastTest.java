// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.answer;
import static org.ipv4ll.tck.harness.judge.arp.Asking.FIRST;
import static org.ipv4ll.tck.harness.judge.arp.Asking.asked;
import static org.ipv4ll.tck.harness.judge.arp.Asking.claimed;

import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class ReplyBroadcastTest {

  private static final int END = FIRST + 10_000;

  private final ReplyBroadcast check = new ReplyBroadcast();

  @Test
  void isSatisfiedByABroadcast() {
    satisfied(asked(claimed(), FIRST, 1).answers(FIRST + 1, X).judge(check, FIRST + 2));
  }

  @Test
  void accusesAReplyToOneStation() {
    var unicast = answer(HOST, X).unicast(OTHER);
    failed(
        asked(claimed(), FIRST, 1).frame(FIRST + 1, true, unicast).judge(check, END),
        "not broadcast");
  }

  @Test
  void saysNothingOfRoutableAddresses() {
    var unicast = answer(HOST, RoutableNetwork.HOST).unicast(OTHER);
    var records = claimed().frame(FIRST + 1, true, unicast).answers(FIRST + 2, X);
    satisfied(records.judge(check, END));
  }

  @Test
  void awaitsTheAnswerToTheLastQuestion() {
    var first = asked(claimed(), FIRST, 1).answers(FIRST + 1, X);
    pending(asked(first, FIRST + 5_000, 1).judgeOpen(check, FIRST + 5_001), FIRST + 15_000);
  }

  @Test
  void leavesWhoDoesNotAnswerToAnother() {
    undecided(asked(claimed(), FIRST, 1).judge(check, END), "no reply", "arp-answer");
    undecided(new Records().judge(check, END), "no address", "next-candidate");
  }
}
