// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ClaimedByOneTest {

  private final ClaimedByOne check = new ClaimedByOne();

  private static Records rival(long millis, ArpPacket probe) {
    return new Records()
        .link(SECOND)
        .probes(X, 0, 1_500)
        .tester(millis, probe)
        .probes(X, 3_000)
        .announces(X, 5_000);
  }

  @Test
  void isSatisfiedByOneClaimEach() {
    satisfied(new Records().link(SECOND).claim(X, 0).on(1).claim(Y, 0).judge(check, 9_000));
  }

  @Test
  void accusesAClaimDespiteAProbeOfAnother() {
    failed(rival(1_600, ArpPacket.probe(SECOND, X)).judge(check, 9_000), "probes for it");
  }

  @Test
  void sparesOtherProbes() {
    satisfied(rival(1_600, ArpPacket.probe(SECOND, Y)).judge(check, 9_000));
    satisfied(rival(1_600, ArpPacket.probe(HOST, X)).judge(check, 9_000));
  }

  @Test
  void takesNothingForAProbeThatIsNotBroadcast() {
    EthernetFrame narrow =
        ArpPacket.probe(SECOND, X).unicast(MacAddress.parse("03:00:00:00:00:01"));
    var multicast = new Records().probes(X, 0).frame(1_600, false, narrow).announces(X, 5_000);
    satisfied(multicast.judge(check, 9_000));
  }

  @Test
  void doesNotBlameAClaimThatWasOnItsWay() {
    var late = new Records().probes(X, 0, 1_500, 3_000);
    late.tester(4_950, ArpPacket.probe(SECOND, X)).announces(X, 5_000);
    heldUp(late.judge(check, 9_000));
  }

  @Test
  void leavesALaterClaimToOtherChecks() {
    var later = new Records().link(SECOND).claim(X, 0).on(1).claim(X, 20_000);
    undecided(later.judge(check, 30_000), "one after the other", "conflict-heeded");
  }

  @Test
  void isNotReachedWithoutAClaim() {
    undecided(new Records().judge(check, 9_000), "no host claims", "tested-before-use");
  }
}
