// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.router.Handings.NEAR;
import static org.ipv4ll.tck.harness.judge.router.Handings.ROUTER;

import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class OwnPacketsStayTest {

  private final OwnPacketsStay check = new OwnPacketsStay();

  private static Records pinged() {
    return ping(ping(new Records().link(SECOND).own(2), 0, 0, X), 1, 10, NEAR);
  }

  private static Records ping(Records records, int frame, long millis, Ipv4Address station) {
    var request = IcmpEcho.request(1, frame).packet(station, ROUTER).frame(OTHER, HOST);
    return records
        .frame(millis, false, request)
        .act(millis, (at, mark) -> new Act.Sent(at, mark, frame, "a ping"));
  }

  private static EthernetFrame answer(Ipv4Address station) {
    return IcmpEcho.request(1, 1).answer().packet(ROUTER, station).frame(HOST, OTHER);
  }

  @Test
  void isSatisfiedByAnswersOnTheirLink() {
    satisfied(pinged().frame(20, true, answer(X)).judge(check, 4_000));
  }

  @Test
  void isSatisfiedBySilenceOfARouterThatAnswersOthers() {
    satisfied(pinged().frame(20, true, answer(NEAR)).judge(check, 4_000));
  }

  @Test
  void waitsThreeSecondsForAnswers() {
    pending(pinged().frame(20, true, answer(X)).judgeOpen(check, 3_000), 3_010);
  }

  @Test
  void accusesAnAnswerThatTakesTheRoute() {
    failed(
        pinged().on(1).frame(20, true, answer(X)).judge(check, 4_000),
        "it hands its own packet to a router: ICMP echo reply 192.0.2.1 > 169.254.7.9");
  }

  @Test
  void cannotTellOfARouterThatAnswersNobody() {
    undecided(pinged().judge(check, 4_000), "answers no ping");
  }

  @Test
  void isNotReachedWithoutPings() {
    undecided(new Records().link(SECOND).own(2).judge(check, 4_000), "no link-local station");
    undecided(
        ping(new Records().link(SECOND).own(2), 0, 0, NEAR).judge(check, 4_000),
        "no link-local station");
  }
}
