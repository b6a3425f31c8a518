// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class StraightDeliveryTest {

  private final Check check = StraightDelivery.toLinkLocal();

  private static TrafficRecords told() {
    return TrafficRecords.claimed().plays(NEAR, FAR).told(10_000, FAR);
  }

  @Test
  void straightToTheStation() {
    satisfied(told().reaches(10_100, X, FAR).judge(check, 11_000));
  }

  @Test
  void toAnotherStation() {
    var astray = told().resolves(10_100, X, FAR).sends(10_200, X, FAR, station(NEAR));
    failed(astray.judge(check, 11_000), "a packet for 169.254.77.5 goes to 06:00:00:01");
    var broadcast = told().resolves(10_100, X, FAR).sends(10_200, X, FAR, MacAddress.BROADCAST);
    failed(broadcast.judge(check, 11_000), "goes to ff:ff:ff:ff:ff:ff");
  }

  @Test
  void withoutArp() {
    var rash = told().sends(10_100, X, FAR, station(FAR));
    failed(rash.judge(check, 11_000), "sent without ARP");
    failed(rash.resolves(10_200, X, FAR).judge(check, 11_000), "sent without ARP");
  }

  @Test
  void anAnswerMayGoBackWhereTheQuestionCameFrom() {
    var asked = TrafficRecords.claimed().plays(FAR).asked(10_000, FAR, X);
    satisfied(asked.sends(10_100, X, FAR, station(FAR)).judge(check, 11_000));
  }

  @Test
  void whoSendsNothingIsJudgedByAnotherCheck() {
    undecided(told().judge(check, 11_000), "no packet", "link-local-reached");
    var none = new TrafficRecords().plays(FAR).told(10_000, FAR);
    undecided(none.judge(check, 11_000), "no address was claimed", "announcement-count");
  }

  @Test
  void fromARoutableAddress() {
    var routable = StraightDelivery.fromRoutable();
    var told = new TrafficRecords().plays(FAR, NEIGHBOUR).told(10_000, FAR);
    undecided(told.judge(routable, 11_000), "no packet", "link-local-reached-from-routable");
    told.resolves(10_100, ROUTABLE, FAR).sends(10_200, ROUTABLE, FAR, station(NEIGHBOUR));
    failed(told.judge(routable, 11_000), "goes to");
  }

  @Test
  void routableDestinations() {
    var toRoutable = StraightDelivery.toRoutable();
    var told = TrafficRecords.claimed().plays(NEIGHBOUR, NEAR).told(10_000, NEIGHBOUR);
    undecided(told.judge(toRoutable, 11_000), "nothing is sent", "routable-peer-answered");
    satisfied(told.reaches(10_100, X, NEIGHBOUR).judge(toRoutable, 11_000));
    told.sends(10_300, X, NEIGHBOUR, station(NEAR));
    failed(told.judge(toRoutable, 11_000), "a packet for 192.0.2.9 goes to");
    undecided(new TrafficRecords().judge(toRoutable, 11_000), "no address was claimed");
  }

  @Test
  void whatIsSentFromARoutableAddressIsNoneOfThese() {
    var toRoutable = StraightDelivery.toRoutable();
    var told = TrafficRecords.claimed().plays(NEIGHBOUR, NEAR);
    told.sends(10_000, ROUTABLE, NEIGHBOUR, station(NEAR));
    undecided(told.judge(toRoutable, 11_000), "nothing is sent");
    var fromRoutable = StraightDelivery.fromRoutable();
    told.plays(FAR).reaches(10_500, X, FAR);
    undecided(told.judge(fromRoutable, 11_000), "no packet for a link-local peer");
  }

  /** A question tells where the asker is (RFC 826, Packet Reception). */
  @Test
  void whoHasAskedForTheHostIsKnown() {
    var told = told().told(10_000, FAR);
    told.sends(10_100, X, FAR, station(FAR));
    failed(told.judge(check, 11_000), "sent without ARP");
    var known = told();
    known.records().tester(9_000, ArpPacket.request(station(FAR), FAR, X));
    known.told(10_000, FAR).sends(10_100, X, FAR, station(FAR));
    satisfied(known.judge(check, 11_000));
    var ofAnother = told();
    ofAnother.records().tester(9_000, ArpPacket.request(station(FAR), FAR, NEAR));
    ofAnother.told(10_000, FAR).sends(10_100, X, FAR, station(FAR));
    failed(ofAnother.judge(check, 11_000), "sent without ARP");
  }
}
