// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.Records.answer;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class InterfacesAtPeaceTest {

  private final InterfacesAtPeace check = new InterfacesAtPeace();

  /** Both have announced their addresses by 10 s. */
  private final Records host = new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(Y, 0);

  /** The first interface answers for the address of the second, which hears it. */
  private Records disputed(long millis) {
    return host.on(0).answers(millis, Y).on(1).tester(millis, answer(HOST, Y));
  }

  @Test
  void isSatisfiedWhereNobodyStirs() {
    pending(host.judgeOpen(check, 12_000), 20_000);
    satisfied(host.judge(check, 20_000));
    pending(host.asks(19_000, Y).answers(19_001, Y).judgeOpen(check, 20_000), 29_000);
  }

  @Test
  void isNotReachedByInterfacesThatAnswerNobody() {
    host.asks(12_000, Y);
    undecided(host.judge(check, 30_000), "does not answer for its address", "arp-answer");
    host.answers(12_001, Y);
    undecided(host.judge(check, 30_000), "does not answer for its address", "arp-answer");
    satisfied(host.on(0).asks(13_000, X).answers(13_001, X).judge(check, 30_000));
  }

  @Test
  void accusesAnInterfaceThatMovesAwayFromAnother() {
    failed(disputed(12_000).probes(Z, 12_300).judge(check, 30_000), "disputes the address");
  }

  @Test
  void accusesInterfacesThatDefendAgainstEachOther() {
    disputed(12_000).announces(Y, 12_001);
    satisfied(host.judge(check, 30_000));
    disputed(15_000).announces(Y, 15_001);
    failed(host.judge(check, 30_000), "disputes the address");
  }

  @Test
  void doesNotBlameThemForAMoveOfAnotherCause() {
    host.tester(12_000, ArpPacket.announcement(OTHER, Y)).probes(Z, 12_300);
    satisfied(host.judge(check, 30_000));
  }

  @Test
  void leavesAHostThatAnswersForAllToTheCheckOnThat() {
    disputed(12_000).answers(12_000, ASKER).probes(Z, 13_300);
    undecided(host.judge(check, 30_000), "addresses of nobody", "no-answer-for-others");
  }

  @Test
  void isNotReachedWhereTheyHoldOneAddressOrNone() {
    var same = new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(X, 0);
    undecided(same.judge(check, 30_000), "the same address", "interfaces-differ");
    var none = new Records().link(SECOND).own(2).claim(X, 0);
    undecided(none.judge(check, 30_000), "holds no address", "tested-before-use");
  }
}
