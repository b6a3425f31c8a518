// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.REMOTE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PrefixTest {

  /** No subnets. */
  @Nested
  class Undivided {

    private final Check check = new PrefixUndivided();

    private static TrafficRecords near() {
      return TrafficRecords.claimed()
          .plays(NEAR, FAR)
          .told(10_000, NEAR)
          .reaches(10_100, X, NEAR)
          .told(11_000, FAR);
    }

    @Test
    void bothPeersAreReached() {
      satisfied(near().reaches(11_100, X, FAR).judge(check, 12_000));
    }

    @Test
    void onlyThePeerOfTheSameSubnetIsReached() {
      pending(near().judgeOpen(check, 12_000), 21_000);
      failed(near().judge(check, 21_000), "it reaches [169.254.7.8], but not [169.254.77.5]");
      var astray = near().resolves(11_100, X, FAR).sends(11_200, X, FAR, station(NEAR));
      failed(astray.judge(check, 21_000), "but not [169.254.77.5]");
    }

    @Test
    void aStallMayExplainIt() {
      var stalled = near();
      stalled.records().stall(15_000, 2_000);
      heldUp(stalled.judge(check, 21_000));
    }

    @Test
    void nothingCanBeCompared() {
      var none = TrafficRecords.claimed().plays(NEAR, FAR).told(10_000, NEAR).told(11_000, FAR);
      undecided(none.judge(check, 21_000), "can be compared", "link-local-reached");
      undecided(new TrafficRecords().judge(check, 21_000), "no address", "next-candidate");
    }
  }

  /** Its broadcast address. */
  @Nested
  class Broadcast {

    private static final Ipv4Address ALL = Ipv4Address.LINK_LOCAL_BROADCAST;

    private final Check check = new PrefixBroadcast(ALL);
    private final TrafficRecords told = TrafficRecords.claimed().told(10_000, ALL);

    @Test
    void isBroadcast() {
      satisfied(told.sends(10_100, X, ALL, MacAddress.BROADCAST).judge(check, 11_000));
    }

    @Test
    void isAskedFor() {
      failed(told.resolves(10_100, X, ALL).judge(check, 11_000), "is asked for");
    }

    @Test
    void goesToOneStation() {
      failed(told.hands(10_100, X, ALL).judge(check, 11_000), "goes to one station");
    }

    @Test
    void nothingIsSent() {
      pending(told.judgeOpen(check, 11_000), 20_000);
      undecided(told.judge(check, 20_000), "sends nothing to 169.254.255.255");
      undecided(TrafficRecords.claimed().judge(check, 20_000), "sends nothing");
    }
  }

  /** Addresses next to it. */
  @Nested
  class Near {

    private static final Ipv4Address BELOW = Ipv4Address.parse("169.253.255.254");

    private final Check check = new NearPrefixToGateway();
    private final TrafficRecords told =
        new TrafficRecords()
            .plays(RoutableNetwork.GATEWAY)
            .told(10_000, REMOTE)
            .told(11_000, BELOW);

    @Test
    void goThroughTheGateway() {
      satisfied(told.hands(11_100, ROUTABLE, BELOW).judge(check, 12_000));
    }

    @Test
    void areTakenForLinkLocal() {
      var routed = told.hands(10_100, ROUTABLE, REMOTE);
      failed(routed.resolves(11_100, ROUTABLE, BELOW).judge(check, 12_000), "taken for link-local");
    }

    @Test
    void areAskedForFromTheLinkLocalAddressAsTheyOughtToBe() {
      var routed = told.hands(10_100, ROUTABLE, REMOTE).resolves(11_100, X, BELOW);
      undecided(routed.judge(check, 12_000), "from the link-local address");
    }

    @Test
    void areSentToStraight() {
      var routed = told.hands(10_100, ROUTABLE, REMOTE);
      routed.sends(11_100, ROUTABLE, BELOW, station(BELOW));
      failed(routed.judge(check, 12_000), "not through the gateway");
    }

    @Test
    void areAskedForAsAnyAddressIsByAHostWithoutGateway() {
      told.resolves(10_100, X, REMOTE).resolves(11_100, X, BELOW);
      pending(told.judgeOpen(check, 12_000), 21_000);
      undecided(told.judge(check, 21_000), "does not use the gateway at all");
    }

    @Test
    void silenceIsNoFailure() {
      pending(told.judgeOpen(check, 12_000), 21_000);
      undecided(told.judge(check, 21_000), "does not use the gateway at all");
      warned(told.hands(10_100, ROUTABLE, REMOTE).judge(check, 21_000), "nothing is sent to");
    }

    @Test
    void othersAreNotNear() {
      var far = new TrafficRecords().told(10_000, REMOTE).told(10_000, FAR);
      undecided(far.judge(check, 21_000), "nothing to send near the prefix");
    }
  }
}
