// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.REMOTE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class NotToRouterTest {

  private final Check destination = NotToRouter.linkLocalDestination();
  private final Check source = NotToRouter.linkLocalSource();

  private static TrafficRecords told() {
    return new TrafficRecords()
        .plays(RoutableNetwork.GATEWAY, FAR)
        .told(10_000, REMOTE)
        .told(11_000, FAR);
  }

  @Test
  void theGatewayIsHandedOtherPacketsOnly() {
    var good = told().hands(10_100, ROUTABLE, REMOTE).reaches(11_100, ROUTABLE, FAR);
    satisfied(good.judge(destination, 12_000));
    undecided(good.judge(source, 12_000), "nothing is sent from a link-local address");
    satisfied(good.resolves(10_200, X, REMOTE).judge(source, 12_000));
  }

  @Test
  void aLinkLocalDestinationIsHanded() {
    failed(told().hands(11_100, ROUTABLE, FAR).judge(destination, 12_000), "is handed");
    var all = Ipv4Address.LINK_LOCAL_BROADCAST;
    failed(told().hands(11_100, ROUTABLE, all).judge(destination, 12_000), "is handed");
    failed(told().hands(11_100, X, FAR).judge(destination, 12_000), "is handed");
  }

  @Test
  void aLinkLocalSourceIsHanded() {
    failed(told().hands(10_100, X, REMOTE).judge(source, 12_000), "the gateway is handed");
    satisfied(told().reaches(10_100, X, REMOTE).hands(11_100, X, FAR).judge(source, 12_000));
  }

  @Test
  void whoNeverUsesTheGatewaySparesNothing() {
    undecided(told().judge(destination, 12_000), "does not use the gateway at all");
    undecided(told().judge(source, 12_000), "nothing is sent from a link-local address");
    undecided(told().hands(11_100, X, FAR).judge(source, 12_000), "nothing is sent");
  }

  @Test
  void needsAGatewayAndAReasonToSend() {
    undecided(new TrafficRecords().judge(source, 12_000), "no gateway");
    var idle = new TrafficRecords().plays(RoutableNetwork.GATEWAY);
    undecided(idle.judge(destination, 12_000), "nothing to send");
    undecided(idle.told(10_000, REMOTE).judge(destination, 12_000), "nothing to send");
  }
}
