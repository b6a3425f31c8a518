// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.REMOTE;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class RoutablePeerAnsweredTest {

  private final Check check = new RoutablePeerAnswered();

  private static TrafficRecords asked() {
    return TrafficRecords.claimed()
        .plays(FAR, NEIGHBOUR, REMOTE)
        .asked(10_000, FAR, X)
        .asked(11_000, NEIGHBOUR, X)
        .reaches(11_100, X, NEIGHBOUR)
        .asked(12_000, REMOTE, X);
  }

  @Test
  void allAreAnswered() {
    satisfied(asked().reaches(12_100, X, REMOTE).judge(check, 13_000));
  }

  @Test
  void silenceIsWorthAWarning() {
    var silent = asked().reaches(10_100, X, FAR);
    pending(silent.judgeOpen(check, 13_000), 22_000);
    warned(silent.judge(check, 22_000), "no answer for [203.0.113.9]");
    silent.records().stall(15_000, 2_000);
    heldUp(silent.judge(check, 22_000));
  }

  @Test
  void whoAnswersNoLinkLocalPeerEitherHasEchoSwitchedOff() {
    undecided(asked().judge(check, 22_000), "not even a link-local one");
  }

  @Test
  void needsAnAddressAndARoutablePeer() {
    undecided(new TrafficRecords().judge(check, 22_000), "no address", "used-before-claim");
    undecided(TrafficRecords.claimed().judge(check, 22_000), "no routable peer");
  }
}
