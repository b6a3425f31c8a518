// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ProbeGapsTest {

  private final ProbeGaps least = ProbeGaps.atLeast(Duration.ofSeconds(1));
  private final ProbeGaps most = ProbeGaps.atMost(Duration.ofSeconds(2));
  private final Records record = new Records();

  @Test
  void bothEndsAreInTheWindow() {
    record.probes(X, 0, 1_000, 3_000);
    satisfied(record.judge(least, 4_000));
    satisfied(record.judge(most, 4_000));
  }

  @Test
  void theSlackIsInTheWindow() {
    record.probes(X, 0, 980, 3_080);
    satisfied(record.judge(least, 4_000));
    satisfied(record.judge(most, 4_000));
  }

  @Test
  void aShortGapIsAccused() {
    failed(record.probes(X, 0, 979).judge(least, 4_000), "probe 1→2");
  }

  @Test
  void aLongGapIsWarnedOf() {
    warned(record.probes(X, 0, 1_500, 3_601).judge(most, 4_000), "probe 2→3");
  }

  @Test
  void whatTheUncertaintyStraddlesIsUndecided() {
    undecided(record.uncertainty(5).probes(X, 0, 975).judge(least, 4_000), "straddles");
    undecided(new Records().uncertainty(5).probes(X, 0, 985).judge(least, 4_000), "straddles");
  }

  @Test
  void whatAStallExplainsIsUndecided() {
    heldUp(record.stall(100, 200).probes(X, 0, 800).judge(least, 4_000));
    failed(new Records().stall(100, 100).probes(X, 0, 800).judge(least, 4_000), "800 ms");
  }

  @Test
  void anotherAddressIsAnotherTest() {
    satisfied(record.probes(X, 0).probes(Y, 200, 1_500).judge(least, 4_000));
  }

  @Test
  void aConflictEndsTheJudgement() {
    record.probes(X, 0, 1_500).tester(1_600, ArpPacket.probe(OTHER, X)).probes(X, 1_700);
    satisfied(record.judge(least, 4_000));
  }

  @Test
  void whatOnlySomeHostsCanReadMayMakeAHostBeginAnew() {
    var tagged = ArpPacket.announcement(OTHER, X).broadcast();
    record.probes(X, 0).frame(200, false, asVlan(tagged)).probes(X, 600, 1_700);
    satisfied(record.judge(least, 4_000));
    failed(record.probes(X, 2_000).judge(least, 4_000), "probe 3→4");
  }

  private static EthernetFrame asVlan(EthernetFrame frame) {
    return new EthernetFrame(
        frame.destination(), frame.source(), EthernetFrame.VLAN, frame.payload());
  }

  @Test
  void anotherLifeIsAnotherTest() {
    satisfied(
        record.probes(X, 0, 1_500).restart(1_600).probes(X, 1_700, 3_200).judge(least, 4_000));
  }

  @Test
  void oneProbeIsNotReached() {
    undecided(
        record.probes(X, 0).judge(least, 4_000),
        "no second probe",
        "tested-before-use",
        "probe-count");
  }
}
