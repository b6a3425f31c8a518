// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.arp.Asking.claimed;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class RequestBroadcastTest {

  private static final int END = 120_000;

  private final RequestBroadcast requests = RequestBroadcast.ofRequests();
  private final RequestBroadcast refreshes = RequestBroadcast.ofRefreshes();

  private static final ArpPacket QUESTION = ArpPacket.request(HOST, X, ASKER);

  @Test
  void isSatisfiedByABroadcast() {
    satisfied(claimed().host(20_000, QUESTION).judge(requests, END));
  }

  @Test
  void isSatisfiedByARefreshByBroadcast() {
    satisfied(claimed().host(20_000, QUESTION).host(50_000, QUESTION).judge(refreshes, END));
  }

  @Test
  void accusesARequestToOneStation() {
    var refresh = claimed().host(20_000, QUESTION).frame(80_000, true, QUESTION.unicast(OTHER));
    failed(refresh.judge(refreshes, END), "not broadcast");
    failed(refresh.judge(requests, END), "not broadcast");
  }

  @Test
  void saysNothingOfRoutableSenders() {
    var routable = ArpPacket.request(HOST, RoutableNetwork.HOST, ASKER).unicast(OTHER);
    satisfied(claimed().frame(20_000, true, routable).host(21_000, QUESTION).judge(requests, END));
  }

  @Test
  void passesNobodyWithoutARefresh() {
    undecided(claimed().host(20_000, QUESTION).judge(refreshes, END), "no refresh seen");
  }

  @Test
  void takesARepetitionOrAnotherPeerForNoRefresh() {
    var repeated = claimed().host(20_000, QUESTION).host(24_000, QUESTION);
    undecided(repeated.judge(refreshes, END), "no refresh seen");
    var other = claimed().host(20_000, QUESTION).host(50_000, ArpPacket.request(HOST, X, Y));
    undecided(other.judge(refreshes, END), "no refresh seen");
  }

  @Test
  void isUndecidedWithoutARequest() {
    undecided(claimed().judge(requests, END), "asks for nobody");
    undecided(new Records().judge(requests, END), "no address", "announcement-count");
  }
}
