// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class ProbeCountTest {

  private final ProbeCount check = new ProbeCount(3);
  private final Records record = new Records();

  @Test
  void threeProbesAreRight() {
    satisfied(record.claim(X, 0).judge(check, 10_000));
  }

  @Test
  void twoAreTooFew() {
    failed(record.probes(X, 0, 1_500).announces(X, 3_500).judge(check, 4_000), "2 probes for " + X);
  }

  @Test
  void oneIsTooFew() {
    failed(record.probes(X, 0).announces(X, 2_000).judge(check, 4_000), "1 probe for " + X);
  }

  @Test
  void fourAreWarnedOf() {
    record.probes(X, 0, 1_500, 3_000, 4_500).announces(X, 6_500);
    warned(record.judge(check, 7_000), "4 probes");
  }

  @Test
  void everyClaimOfTheRecordCounts() {
    record.claim(X, 0).probes(Y, 20_000, 21_500).announces(Y, 23_500);
    failed(record.judge(check, 24_000), "2 probes for " + Y);
  }

  @Test
  void probesOfAnAddressInUseBelongToNoClaim() {
    record.claim(X, 0).probes(X, 8_500).announces(X, 9_000).probes(X, 10_000);
    satisfied(record.judge(check, 24_000));
  }

  @Test
  void anAnswerInTheMiddleOfTheTestIsNoClaim() {
    record.probes(X, 0, 1_900).asks(3_750, X).answers(3_751, X).probes(X, 3_800);
    satisfied(record.announces(X, 5_800).judge(check, 6_000));
  }

  @Test
  void aProbeForAnotherAddressDoesNotEndTheTest() {
    record.probes(X, 0).probes(Y, 700).probes(X, 1_200).probes(Y, 2_000, 3_500).announces(Y, 5_500);
    satisfied(record.judge(check, 6_000));
  }

  @Test
  void aClaimInSpiteOfAConflictIsNotCounted() {
    record.probes(X, 0).tester(100, ArpPacket.announcement(OTHER, X)).probes(X, 1_500);
    undecided(record.announces(X, 3_500).judge(check, 4_000), "no claim", "tested-before-use");
  }

  @Test
  void aDefenceOfACandidateIsNoClaim() {
    record.probes(X, 0).tester(100, ArpPacket.announcement(OTHER, X)).announces(X, 150);
    undecided(record.judge(check, 1_000), "no claim was seen");
  }

  @Test
  void announcementsWithoutASenderAreNoProbes() {
    record.probes(X, 0, 1_100, 2_300, 4_300, 6_300);
    satisfied(record.judge(check, 7_000));
  }

  @Test
  void probesThatTheCableSwallowedAreNotMissed() {
    record.probes(X, 0).flap(300, 3_300).probes(X, 3_400).announces(X, 5_400);
    undecided(record.judge(check, 6_000), "no claim was seen");
  }

  @Test
  void nothingIsNotReached() {
    undecided(record.probes(X, 0).judge(check, 1_000), "no claim was seen");
  }

  @Test
  void aTestThatARoutableAddressEndsIsNoClaim() {
    var ended = new TrafficRecords().used(500, "add-routable", Map.of()).records().probes(X, 0);
    undecided(ended.asks(4_000, X).answers(4_001, X).judge(check, 10_000), "no claim");
    failed(ended.probes(Y, 11_000).announces(Y, 13_000).judge(check, 14_000), "1 probe for " + Y);
  }
}
