// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Test;

/** Tested at 0, 1.5 and 3 s; the first announcement comes at 5 s, where there is one. */
class AnnouncementCountTest {

  private final AnnouncementCount check = new AnnouncementCount(2, Duration.ofSeconds(14));
  private final Records record = new Records().probes(X, 0, 1_500, 3_000);

  @Test
  void twoAreRight() {
    satisfied(record.announces(X, 5_000, 7_000).judge(check, 20_000));
  }

  @Test
  void twoThatAreNotFarEnoughApartAreTwo() {
    satisfied(record.announces(X, 5_000, 6_000).judge(check, 20_000));
  }

  @Test
  void oneIsTooFew() {
    failed(record.announces(X, 5_000).judge(check, 20_000), "1 announcement of " + X);
  }

  @Test
  void threeAreTooMany() {
    failed(record.announces(X, 5_000, 7_000, 9_000).judge(check, 20_000), "3 announcements");
    failed(
        new Records()
            .probes(X, 0, 1_500, 3_000)
            .announces(X, 5_000, 6_000, 7_000)
            .judge(check, 20_000),
        "3 announcements");
  }

  @Test
  void noneIsTooFewOnlyWhenNobodyWouldAnnounceAnyMore() {
    pending(record.judgeOpen(check, 10_000), 33_000);
    failed(record.judge(check, 33_000), X + " is not announced");
  }

  @Test
  void aLateFirstOneIsOne() {
    satisfied(record.announces(X, 15_000, 17_000).judge(check, 30_000));
  }

  @Test
  void moreOfThemAreWaitedFor() {
    pending(record.announces(X, 5_000, 7_000).judgeOpen(check, 8_000), 19_000);
    pending(new Records().claim(X, 0).announces(X, 9_000).judgeOpen(check, 9_500), 19_000);
  }

  @Test
  void gratuitousOnesAtAPaceOfTheirOwnAreNotCounted() {
    satisfied(record.announces(X, 5_000, 7_000, 9_000, 13_000, 17_000).judge(check, 20_000));
  }

  @Test
  void aGratuitousOneMuchLaterIsNotCounted() {
    satisfied(record.announces(X, 5_000, 7_000, 12_000).judge(check, 20_000));
  }

  @Test
  void theReactionToAForeignProbeIsNotCounted() {
    record.announces(X, 5_000).tester(5_700, ArpPacket.probe(OTHER, X)).announces(X, 5_701);
    satisfied(record.announces(X, 7_000).judge(check, 20_000));
  }

  @Test
  void aDefenceIsNotCountedAndMayTakeThePlaceOfTheSecond() {
    record.announces(X, 5_000).tester(5_700, ArpPacket.announcement(OTHER, X)).announces(X, 5_701);
    warned(record.judge(check, 20_000), "1 announcement");
    satisfied(record.announces(X, 7_000).judge(check, 20_000));
  }

  @Test
  void aDefenceOfTwoIsLeftToTheChecksOfConflicts() {
    record.announces(X, 5_000).tester(5_700, ArpPacket.announcement(OTHER, X)).announces(X, 5_701);
    satisfied(record.announces(X, 6_900, 7_000).judge(check, 20_000));
  }

  @Test
  void whoeverMovesOwesNoSecond() {
    record.announces(X, 5_000).tester(5_700, ArpPacket.announcement(OTHER, X));
    satisfied(record.probes(Y, 6_000).judge(check, 20_000));
  }

  @Test
  void whoeverIsAfterAnotherAddressForNoReasonIsNotJudged() {
    record.announces(X, 5_000).probes(Y, 6_000);
    undecided(record.judge(check, 20_000), "no address was claimed");
  }

  @Test
  void whatIsSaidInTheWrongFormIsLeftToItsCheck() {
    var reply = ArpPacket.reply(Records.HOST, ArpPacket.announcement(OTHER, X));
    undecided(
        record.host(5_000, reply).judge(check, 40_000), "no request", "announcement-broadcast");
  }

  @Test
  void whateverAStallExplainsIsUndecided() {
    heldUp(record.announces(X, 5_000).stall(6_900, 1_500).judge(check, 20_000));
  }

  @Test
  void aHostThatSomebodyEndedIsNotAccused() {
    record.process(new ProcessState(ProcessState.Kind.KILLED, "killed"));
    undecided(record.announces(X, 5_000).judge(check, 20_000), "somebody ended");
  }

  @Test
  void anUntestedAddressIsNotReached() {
    undecided(
        new Records().announces(X, 0, 2_000).judge(check, 20_000),
        "no address",
        "tested-before-use");
  }

  @Test
  void anAddressOutsideThePrefixIsNotReached() {
    var outside = Ipv4Address.parse("254.169.7.9");
    undecided(
        new Records().probes(outside, 0, 1_500, 3_000).judge(check, 40_000), "no address was");
  }
}
