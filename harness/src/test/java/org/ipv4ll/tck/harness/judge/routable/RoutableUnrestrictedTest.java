// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.REMOTE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class RoutableUnrestrictedTest {

  private final Check check = new RoutableUnrestricted();

  /** The host holds its link-local address while it is told, and for 5 s after that. */
  private static TrafficRecords beside() {
    var records = TrafficRecords.claimed().plays(RoutableNetwork.GATEWAY, NEIGHBOUR);
    return records.operable(10_000).told(11_000, REMOTE);
  }

  private static TrafficRecords held(TrafficRecords records) {
    records.records().answers(16_000, X);
    return records;
  }

  @Test
  void theGatewayIsUsedBesideALinkLocalAddress() {
    satisfied(held(beside().hands(11_100, ROUTABLE, REMOTE)).judge(check, 80_000));
  }

  @Test
  void theGatewayIsUsedOnlyWhenThatAddressIsGone() {
    var later = held(beside()).told(76_000, REMOTE).hands(76_100, ROUTABLE, REMOTE);
    failed(later.judge(check, 80_000), "203.0.113.9 is reached after the link-local address only");
  }

  @Test
  void whatIsLateByLessThanPatienceIsNoHindrance() {
    var late = held(beside()).hands(21_000, ROUTABLE, REMOTE);
    satisfied(late.judge(check, 80_000));
    var tooLate = held(beside()).hands(21_001, ROUTABLE, REMOTE);
    failed(tooLate.judge(check, 80_000), "after the link-local address only");
  }

  @Test
  void whoNeverUsesTheGatewayMayHaveNone() {
    undecided(held(beside()).judge(check, 80_000), "with a link-local address or without");
    var direct = held(beside()).resolves(11_100, ROUTABLE, REMOTE);
    undecided(direct.judge(check, 80_000), "with a link-local address or without");
  }

  @Test
  void oneDestinationIsEnough() {
    var both = beside().asked(12_000, NEIGHBOUR, ROUTABLE).hands(11_100, ROUTABLE, REMOTE);
    satisfied(held(both).judge(check, 80_000));
    var hindered = held(beside().asked(12_000, NEIGHBOUR, ROUTABLE));
    hindered.hands(11_100, ROUTABLE, REMOTE).asked(76_000, NEIGHBOUR, ROUTABLE);
    hindered.reaches(76_100, ROUTABLE, NEIGHBOUR);
    failed(hindered.judge(check, 80_000), "192.0.2.9 is reached after");
  }

  @Test
  void aLinkLocalSourceIsJudgedByAnotherCheck() {
    var astray = held(beside().resolves(11_100, X, REMOTE));
    astray.told(76_000, REMOTE).hands(76_100, ROUTABLE, REMOTE);
    undecided(astray.judge(check, 80_000), "from the link-local address", "routable-source");
  }

  @Test
  void needsBothAddressesAndAReasonToSend() {
    undecided(new TrafficRecords().judge(check, 80_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(check, 80_000), "never used");
    undecided(TrafficRecords.claimed().operable(10_000).judge(check, 80_000), "nothing to send");
  }
}
