// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class LinkLocalReachedTest {

  private final Check check = LinkLocalReached.fromLinkLocal();
  private final Check fromRoutable = LinkLocalReached.fromRoutable();

  /** The host reaches the peer next to it and is told to send to another. */
  private static TrafficRecords told() {
    return TrafficRecords.claimed()
        .plays(NEAR, FAR)
        .told(10_000, NEAR)
        .reaches(10_100, X, NEAR)
        .told(11_000, FAR);
  }

  @Test
  void everyPeerIsReached() {
    satisfied(told().reaches(11_100, X, FAR).judge(check, 12_000));
  }

  @Test
  void silenceTowardsOnePeerOnlyIsAViolation() {
    pending(told().judgeOpen(check, 20_999), 21_000);
    failed(told().judge(check, 21_000), "no packet for 169.254.77.5, and no ARP request");
    failed(told().resolves(11_100, X, FAR).judge(check, 21_000), "though ARP was answered");
  }

  @Test
  void whatComesFromALinkLocalAddressDecidesNothing() {
    var told = TrafficRecords.claimed().plays(FAR).told(10_000, FAR).reaches(10_100, X, FAR);
    undecided(told.judge(fromRoutable, 21_000), "comes from a link-local address");
  }

  @Test
  void whatComesLaterIsGoodEnough() {
    satisfied(told().reaches(30_000, X, FAR).judge(check, 31_000));
  }

  @Test
  void whoDoesNothingThatItIsToldMayNotHaveBeenReached() {
    var silent = TrafficRecords.claimed().plays(FAR).told(10_000, FAR);
    undecided(silent.judge(check, 30_000), "nothing that it is told to send");
    silent.plays(NEAR).asked(11_000, NEAR, X).sends(11_100, X, NEAR, station(NEAR));
    undecided(silent.judge(check, 30_000), "nothing that it is told to send");
  }

  @Test
  void whoAnswersNobodyHasEchoSwitchedOff() {
    var deaf = TrafficRecords.claimed().plays(NEAR, FAR).asked(10_000, NEAR, X);
    undecided(deaf.judge(check, 30_000), "answers no peer");
  }

  @Test
  void whoAnswersOnePeerAnswersAll() {
    var one = new TrafficRecords().plays(NEIGHBOUR, FAR).asked(10_000, NEIGHBOUR, ROUTABLE);
    one.reaches(10_100, ROUTABLE, NEIGHBOUR).asked(11_000, FAR, ROUTABLE);
    failed(one.judge(fromRoutable, 30_000), "no packet for " + FAR);
    satisfied(one.reaches(11_100, ROUTABLE, FAR).judge(fromRoutable, 30_000));
  }

  @Test
  void whatGoesElsewhereIsJudgedByAnotherCheck() {
    var astray = told().sends(11_100, X, FAR, station(NEAR));
    undecided(astray.judge(check, 12_000), "goes elsewhere", "link-local-direct");
  }

  @Test
  void needsAnAddressAndAPeer() {
    var none = new TrafficRecords().plays(FAR).told(10_000, FAR);
    undecided(none.judge(check, 30_000), "no address was claimed", "tested-before-use");
    undecided(none.judge(fromRoutable, 30_000), "nothing that it is told");
    undecided(TrafficRecords.claimed().judge(check, 30_000), "nothing to send");
  }

  @Test
  void aStallMayExplainSilence() {
    var stalled = told();
    stalled.records().stall(15_000, 2_000);
    heldUp(stalled.judge(check, 21_000));
    stalled.records().stall(15_000, 900);
    failed(stalled.judge(check, 21_000), "no packet");
  }
}
