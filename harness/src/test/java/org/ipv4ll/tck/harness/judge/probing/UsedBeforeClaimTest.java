// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class UsedBeforeClaimTest {

  private final UsedBeforeClaim check = new UsedBeforeClaim();

  /** Probed at 0, 1.5 and 3 s. */
  private final Records record = new Records().probes(X, 0, 1_500, 3_000);

  @Test
  void anAnswerAfterAnnounceWaitIsRight() {
    satisfied(record.asks(4_900, X).answers(5_000, X).judge(check, 6_000));
  }

  @Test
  void theSlackIsRight() {
    satisfied(record.asks(4_900, X).answers(4_980, X).judge(check, 6_000));
  }

  @Test
  void anAnswerBeforeItIsAccused() {
    failed(record.asks(4_900, X).answers(4_979, X).judge(check, 6_000), "last probe→first use");
  }

  @Test
  void anIpSourceBeforeItIsAccused() {
    record.frame(4_000, true, IcmpEcho.request(1, 1).packet(X, Y).frame(HOST, OTHER));
    failed(record.announces(X, 5_000).judge(check, 6_000), "last probe→first use: 1 s");
  }

  @Test
  void anAnswerBetweenTwoProbesIsAccusedHoweverLongItTook() {
    var slow = new Records().probes(X, 0).asks(2_100, X).answers(2_101, X).probes(X, 2_200, 3_700);
    failed(slow.announces(X, 5_700).judge(check, 6_000), "in the middle of its test");
  }

  @Test
  void anEarlyAnnouncementIsLeftToItsCheck() {
    satisfied(record.announces(X, 4_000).judge(check, 6_000));
  }

  @Test
  void anAnnouncementBetweenTwoProbesIsAccused() {
    var slip = new Records().probes(X, 0).announces(X, 400).probes(X, 1_500, 3_000);
    failed(slip.announces(X, 5_000).judge(check, 6_000), "in the middle of its test");
  }

  @Test
  void anAnnouncementBeforeTheFirstProbeIsAccused() {
    var late = new Records().announces(X, 0).probes(X, 500, 2_000, 3_500).announces(X, 5_500);
    failed(late.judge(check, 6_000), "in the middle of its test");
  }

  @Test
  void theDefenceOfACandidateIsLeftToTheChecksOfConflicts() {
    record.tester(3_500, ArpPacket.announcement(OTHER, X)).announces(X, 3_510);
    undecided(record.judge(check, 20_000), "no tested address is used");
  }

  @Test
  void whatTheUncertaintyStraddlesIsUndecided() {
    undecided(
        record.uncertainty(5).asks(4_900, X).answers(4_975, X).judge(check, 6_000), "straddles");
  }

  @Test
  void whatAStallExplainsIsUndecided() {
    heldUp(record.stall(3_000, 500).asks(4_500, X).answers(4_550, X).judge(check, 6_000));
  }

  @Test
  void aHostThatHadNoTimeToNoticeALossOfCarrierIsNotAccused() {
    var plugged = new Records().claim(X, 0).flap(10_000, 20_000).answers(20_010, X);
    heldUp(plugged.probes(X, 20_500).stall(10_100, 10_000).judge(check, 21_000));
  }

  @Test
  void anAnswerFromTheOldAddressBeforeItIsTestedAnewIsAccused() {
    var plugged = new Records().claim(X, 0).flap(10_000, 20_000).announces(X, 20_010);
    failed(plugged.probes(X, 20_500).judge(check, 21_000), "in the middle of its test");
  }

  @Test
  void aBriefLossOfCarrierCountsFromTheFirstProbeOn() {
    var brief = new Records().claim(X, 0).flap(10_000, 11_600).announces(X, 11_700);
    satisfied(brief.probes(X, 12_000, 13_500, 15_000).announces(X, 17_000).judge(check, 18_000));
    var slip =
        new Records().claim(X, 0).flap(10_000, 11_600).probes(X, 11_700).announces(X, 12_000);
    failed(slip.probes(X, 13_000, 14_500).judge(check, 18_000), "in the middle of its test");
  }

  @Test
  void aClaimBeforeTheCableWasOutIsNoneAfterIt() {
    var plugged = new Records().claim(X, 0).flap(10_000, 20_000).answers(20_500, X);
    pending(plugged.judgeOpen(check, 31_000), 42_000);
    undecided(plugged.judge(check, 42_000), "since the interface became active", "replug-probes");
    satisfied(plugged.claim(Y, 21_000).judge(check, 42_000));
  }

  @Test
  void aUseInAnEarlierLifeIsAccusedAllTheSame() {
    record.asks(4_000, X).answers(4_001, X).flap(10_000, 20_000);
    failed(record.claim(X, 21_000).judge(check, 42_000), "last probe→first use");
  }

  @Test
  void anInterfaceThatIsNeverActiveAnewDecidesNothing() {
    var briefly = new Records().claim(X, 0);
    undecided(briefly.judge(UsedBeforeClaim.anew(), 30_000), "did not become active anew");
    satisfied(briefly.flap(10_000, 20_000).claim(X, 21_000).judge(UsedBeforeClaim.anew(), 42_000));
  }

  @Test
  void whoNeverSendsWhatItIsToldToSendSaysNothing() {
    var told = new TrafficRecords().told(1_000, FAR);
    told.records().claim(X, 0);
    pending(told.judgeOpen(check, 10_000), 11_000);
    undecided(told.judge(check, 11_000), "nothing that it is told to send");
    satisfied(told.told(12_000, FAR).resolves(12_001, X, FAR).judge(check, 30_000));
  }

  @Test
  void anAddressThatIsNotTestedMayBeTestedSoon() {
    pending(new Records().announces(X, 100).judgeOpen(check, 1_000), 10_100);
    undecided(new Records().announces(X, 100).judge(check, 30_000), "", "tested-before-use");
  }

  @Test
  void aCandidateThatIsAskedForAgainAndAgainIsKeptUnused() {
    undecided(asked(9).answers(40_000, Y).judge(check, 50_000), "no tested address");
    satisfied(asked(10).answers(40_000, Y).judge(check, 50_000));
  }

  @Test
  void silenceProvesNothing() {
    undecided(asked(10).judge(check, 50_000), "no tested address");
  }

  private static Records asked(int questions) {
    var records = new Records().probes(X, 0);
    for (int i = 0; i < questions; i++) {
      records.asks(10_000 + 200L * i, X);
    }
    return records;
  }
}
