// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import static org.ipv4ll.tck.harness.judge.Contests.contested;
import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Contests.probe;
import static org.ipv4ll.tck.harness.judge.Contests.probed;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Contests.request;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class CandidateGivenUpTest {

  private final CandidateGivenUp byReply = CandidateGivenUp.after(CandidateGivenUp.REPLY);
  private final CandidateGivenUp late = CandidateGivenUp.afterOrdinary(CandidateGivenUp.LATE);

  @Test
  void isSatisfiedByAnotherCandidate() {
    satisfied(contested(reply(X)).probes(Y, 700).judge(byReply, 10_000));
  }

  @Test
  void isSatisfiedBySilence() {
    satisfied(contested(reply(X)).judge(byReply, 6_200));
  }

  @Test
  void waitsForEverythingThatAnAttemptMayStillSend() {
    pending(contested(reply(X)).probes(Y, 700).judgeOpen(byReply, 2_000), 6_200);
  }

  @Test
  void accusesWhoeverProbesOnAndAnnounces() {
    var record = contested(reply(X)).probes(X, 1_500, 3_000).announces(X, 5_000);
    failed(record.judge(byReply, 10_000), "holds on to the contested candidate");
  }

  @Test
  void takesEveryKindOfConflict() {
    accuses(CandidateGivenUp.REQUEST, request(X));
    accuses(CandidateGivenUp.PROBE, probe(X));
  }

  private static void accuses(Criterion kind, ArpPacket packet) {
    var record = contested(packet).probes(X, 1_500, 3_000).announces(X, 5_000);
    failed(record.judge(CandidateGivenUp.after(kind), 10_000), "holds on");
  }

  @Test
  void accusesWhoeverProbesOnceMore() {
    failed(contested(reply(X)).probes(Y, 600).probes(X, 1_100).judge(byReply, 10_000), "holds on");
  }

  @Test
  void accusesWhoeverProbesOnAndFallsSilent() {
    var record = contested(reply(X)).probes(X, 1_500);
    pending(record.judgeOpen(byReply, 3_000), 11_500);
    failed(record.judge(byReply, 11_500), "holds on");
  }

  @Test
  void leavesTheSameAddressInFullToTheCheckOnThat() {
    satisfied(contested(reply(X)).probes(X, 800, 2_000, 3_500).judge(byReply, 10_000));
    satisfied(contested(reply(X)).probes(X, 60_000).judge(byReply, 61_000));
  }

  @Test
  void allowsForWhatWasUnderWay() {
    satisfied(contested(reply(X)).probes(X, 290).probes(Y, 900).judge(byReply, 10_000));
    failed(contested(reply(X)).probes(X, 310).probes(Y, 900).judge(byReply, 10_000), "holds on");
    satisfied(
        contested(reply(X))
            .probes(X, 490)
            .probes(Y, 900)
            .slack(Slack.DEFAULT)
            .judge(byReply, 10_000));
  }

  @Test
  void blamesTheMachineForWhatItDelayed() {
    heldUp(
        contested(reply(X))
            .probes(X, 1_100)
            .probes(Y, 1_200)
            .stall(1_000, 900)
            .judge(byReply, 10_000));
  }

  @Test
  void anAnswerForALostCandidateIsAnotherMatter() {
    satisfied(contested(reply(X)).probes(Y, 600).answers(2_000, X).judge(byReply, 10_000));
  }

  @Test
  void isNotReachedWhereTheAddressWasAnnouncedBefore() {
    var record = probed(new Records(), X, 0).announces(X, 100).stimulus(200, reply(X));
    undecided(record.judge(byReply, 10_000), "announced before", "announce-wait");
  }

  @Test
  void looksAtEachDenialOfOneKind() {
    var requests = CandidateGivenUp.eachOf(CandidateGivenUp.REQUEST);
    var replies = CandidateGivenUp.eachOf(CandidateGivenUp.REPLY);
    var record = deniedBy(deniedBy(new Records(), 0, X, reply(X)), 1_000, Y, request(Y));
    satisfied(record.judge(replies, 3_000));
    failed(record.probes(Y, 2_500).announces(Y, 6_000).judge(requests, 20_000), "holds on");
    satisfied(record.judge(replies, 20_000));
    undecided(
        record.judge(CandidateGivenUp.eachOf(CandidateGivenUp.PROBE), 20_000), "no candidate");
  }

  @Test
  void whoComesBackToItAfterAnotherDenialHadGivenItUp() {
    var replies = CandidateGivenUp.eachOf(CandidateGivenUp.REPLY);
    var record = deniedBy(deniedBy(new Records(), 0, X, reply(X)), 500, Y, reply(Y));
    satisfied(record.probes(X, 1_200, 2_500).judge(replies, 20_000));
  }

  @Test
  void anAddressThatWasInUseIsNoCandidate() {
    var record = new Records().claim(X, 0).tester(20_000, reply(X));
    record.act(20_000, (at, mark) -> new Act.Denied(at, mark, 0, X, mark - 1));
    var replies = CandidateGivenUp.eachOf(CandidateGivenUp.REPLY);
    undecided(record.judge(replies, 21_000), "no candidate");
    satisfied(deniedBy(record, 21_000, Y, reply(Y)).judge(replies, 40_000));
  }

  @Test
  void theFirstDenialMayBeAMeasureOfTheOthers() {
    var replies = CandidateGivenUp.eachOfAfterFirst(CandidateGivenUp.REPLY);
    var heeded = deniedBy(deniedBy(new Records(), 0, X, reply(X)), 1_000, Y, reply(Y));
    failed(heeded.probes(Y, 2_500).announces(Y, 6_000).judge(replies, 20_000), "holds on");
    var deaf = deniedBy(new Records(), 0, X, reply(X)).probes(X, 1_500, 3_000);
    undecided(deaf.announces(X, 5_000).judge(replies, 20_000), "ignores an ordinary");
  }

  private static Records deniedBy(Records record, long millis, Ipv4Address x, ArpPacket packet) {
    return probed(record, x, millis)
        .tester(millis + 50, packet)
        .act(millis + 50, (at, mark) -> new Act.Denied(at, mark, mark - 2, x, mark - 1));
  }

  @Test
  void isNotReachedWithoutAConflict() {
    undecided(new Records().judge(byReply, 10_000), "no candidate", "tested-before-use");
    undecided(
        new Records().missed(10_000, "no probe within 10 s").judge(byReply, 10_000),
        "not reached: no probe within 10 s");
  }

  @Test
  void looksForTheStimulusThatIsAboutTheCandidate() {
    var other = probed(new Records(), X, 0).stimulus(100, ArpPacket.announcement(Records.OTHER, Y));
    satisfied(other.stimulus(200, probe(X)).probes(Y, 900).judge(byReply, 10_000));
  }

  @Test
  void aLateConflictCountsIfAnOrdinaryOneDid() {
    var heeded = denied(new Records(), 0, X);
    probed(heeded, Y, 1_000, 2_000, 3_000).stimulus(4_800, reply(Y));
    failed(heeded.announces(Y, 5_000).judge(late, 12_000), "holds on");
    var ignored = denied(new Records(), 0, X);
    probed(ignored, X, 1_000, 2_000).stimulus(3_800, reply(X)).announces(X, 4_000);
    undecided(ignored.judge(late, 12_000), "ignores an ordinary conflict", "reply-is-conflict");
  }

  @Test
  void everyLateConflictCounts() {
    var check = CandidateGivenUp.eachTimeAfterOrdinary(CandidateGivenUp.LATE);
    satisfied(Contests.denied(4).judge(check, 20_000));
    var third = denied(denied(new Records(), 0, X), 1_000, Y);
    failed(third.probes(Y, 2_000, 3_000).announces(Y, 5_000).judge(check, 20_000), "holds on");
  }

  @Test
  void whatFollowsThePacketIsWorthAWarning() {
    var check = CandidateGivenUp.afterOrdinary(CandidateGivenUp.TRAILER);
    var record = probed(denied(new Records(), 0, X), Y, 1_000).stimulus(1_200, reply(Y));
    warned(record.probes(Y, 2_500, 4_000).announces(Y, 6_000).judge(check, 12_000), "holds on");
  }

  @Test
  void findsTheConflictWithTheHolder() {
    var check = CandidateGivenUp.afterHolder();
    var record = new Records().probes(X, 0).tester(1, reply(X));
    satisfied(record.claim(Y, 500).judge(check, 20_000));
    var ignored = new Records().probes(X, 0).tester(1, reply(X)).probes(X, 1_500, 3_000);
    failed(ignored.announces(X, 5_000).judge(check, 20_000), "holds on");
    undecided(new Records().probes(X, 0).judge(check, 20_000), "no candidate was contested");
  }

  /** The sender hardware address is not that of another interface (641-643). */
  @Test
  void takesAReflectedProbeForNoConflict() {
    var reflected = new Records().probes(X, 0).tester(1, ArpPacket.probe(Records.HOST, X));
    reflected.probes(X, 1_500, 3_000).announces(X, 5_000);
    undecided(reflected.judge(CandidateGivenUp.afterHolder(), 10_000), "no candidate");
  }
}
