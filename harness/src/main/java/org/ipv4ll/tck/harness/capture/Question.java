// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.announcing.AnnounceWait;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncedBeforeUse;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementAddresses;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementBroadcast;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementCount;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementInterval;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementSenderHardware;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementTargetHardware;
import org.ipv4ll.tck.harness.judge.arp.NoAnswerForOthers;
import org.ipv4ll.tck.harness.judge.arp.ReplyBroadcast;
import org.ipv4ll.tck.harness.judge.arp.RequestBroadcast;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;
import org.ipv4ll.tck.harness.judge.conflicts.DeniedNotUsed;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.judge.conflicts.RetryPrompt;
import org.ipv4ll.tck.harness.judge.defending.ConflictChoice;
import org.ipv4ll.tck.harness.judge.defending.ConflictHeeded;
import org.ipv4ll.tck.harness.judge.defending.DefenceForm;
import org.ipv4ll.tck.harness.judge.defending.DefenceTargetHardware;
import org.ipv4ll.tck.harness.judge.defending.LostAddressSilent;
import org.ipv4ll.tck.harness.judge.defending.ReplacementNew;
import org.ipv4ll.tck.harness.judge.defending.ReplacementProbed;
import org.ipv4ll.tck.harness.judge.defending.SecondConflictMoves;
import org.ipv4ll.tck.harness.judge.defending.SingleDefence;
import org.ipv4ll.tck.harness.judge.dhcp.NoLinkLocalRegistration;
import org.ipv4ll.tck.harness.judge.limiting.RateLimit;
import org.ipv4ll.tck.harness.judge.linkchanges.NoPeriodicAnnouncements;
import org.ipv4ll.tck.harness.judge.probing.ArpHeader;
import org.ipv4ll.tck.harness.judge.probing.ProbeBroadcast;
import org.ipv4ll.tck.harness.judge.probing.ProbeCount;
import org.ipv4ll.tck.harness.judge.probing.ProbeGaps;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderHardware;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderIp;
import org.ipv4ll.tck.harness.judge.probing.ProbeTargetHardware;
import org.ipv4ll.tck.harness.judge.probing.ProbeTargetIp;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.judge.probing.UsedBeforeClaim;
import org.ipv4ll.tck.harness.judge.selecting.CandidateInRange;
import org.ipv4ll.tck.harness.judge.selecting.CandidatesNew;
import org.ipv4ll.tck.harness.judge.selecting.CandidatesNotStepped;
import org.ipv4ll.tck.harness.judge.sending.TimeToLive;

/** A check that needs no stimulus of ours, and what it needs instead. */
record Question(Check check, Needs needs, Scope scope) {

  /** Which part of an episode a question is about. */
  enum Scope {
    WHOLE,
    /** As far as the number of conflicts limits nothing. */
    UNLIMITED,
    /** Conflicts with an address in use, one encounter at a time. */
    ENCOUNTERS
  }

  private static final Duration WAIT = Duration.ofSeconds(2);
  private static final Duration GAP = Duration.ofSeconds(1);
  private static final Duration ANNOUNCED = Duration.ofMillis(4_500);
  private static final Duration DEFENDED = Duration.ofSeconds(10);
  private static final Duration RATE_LIMIT_INTERVAL = Duration.ofSeconds(60);
  private static final int LIMITED = 12;

  String id() {
    return check.criterion().id();
  }

  private static Question of(Check check, Needs needs) {
    return new Question(check, needs, Scope.WHOLE);
  }

  private static Question inUse(Check check, Needs needs) {
    return new Question(check, needs, Scope.ENCOUNTERS);
  }

  /** All that are asked of every host. */
  static final List<Question> ALL =
      List.of(
          of(new TestedBeforeUse(), Needs.START),
          of(new ArpHeader(), Needs.PROBE),
          of(new ProbeBroadcast(), Needs.PROBE),
          of(new ProbeSenderHardware(), Needs.PROBE),
          of(new ProbeSenderIp(), Needs.PROBE),
          of(new ProbeTargetIp(), Needs.PROBE),
          of(new ProbeTargetHardware(), Needs.PROBE),
          of(CandidateInRange.noneReserved(), Needs.PROBE),
          of(new ProbeCount(3), Needs.CLAIM),
          of(ProbeGaps.atLeast(GAP), Needs.CLAIM),
          of(ProbeGaps.atMost(GAP.multipliedBy(2)), Needs.CLAIM),
          of(new UsedBeforeClaim(), Needs.CLAIM),
          of(AnnounceWait.atLeast(WAIT), Needs.CLAIM),
          of(AnnounceWait.atMost(WAIT), Needs.CLAIM),
          of(new AnnouncementCount(2, ANNOUNCED), Needs.CLAIM),
          of(new AnnouncementInterval(WAIT), Needs.CLAIM),
          of(new AnnouncementBroadcast(), Needs.CLAIM),
          of(new AnnouncementAddresses(), Needs.CLAIM),
          of(new AnnouncementSenderHardware(), Needs.CLAIM),
          of(new AnnouncementTargetHardware(), Needs.CLAIM),
          of(new AnnouncedBeforeUse(), Needs.CLAIM),
          of(CandidateGivenUp.eachOf(CandidateGivenUp.REPLY), Needs.DENIAL),
          of(CandidateGivenUp.eachOf(CandidateGivenUp.REQUEST), Needs.DENIAL),
          of(CandidateGivenUp.eachOf(CandidateGivenUp.PROBE), Needs.DENIAL),
          of(NextCandidate.afterDenials(), Needs.DENIAL),
          new Question(new RetryPrompt(GAP), Needs.DENIAL, Scope.UNLIMITED),
          of(new DeniedNotUsed(), Needs.DENIAL),
          of(new CandidatesNew(), Needs.DENIAL),
          of(CandidatesNotStepped.denied(), Needs.DENIAL),
          of(RateLimit.beforeEach(LIMITED), Needs.MANY_DENIALS),
          of(RateLimit.eachInterval(LIMITED, RATE_LIMIT_INTERVAL), Needs.MANY_DENIALS),
          inUse(new ConflictHeeded(), Needs.CONFLICT),
          inUse(ConflictChoice.move(), Needs.CONFLICT),
          inUse(ConflictChoice.defend(), Needs.CONFLICT),
          inUse(new DefenceForm(), Needs.CONFLICT),
          inUse(new DefenceTargetHardware(), Needs.CONFLICT),
          inUse(new SingleDefence(1, DEFENDED), Needs.CONFLICT),
          inUse(new SecondConflictMoves(), Needs.TWO_CONFLICTS),
          inUse(new LostAddressSilent(), Needs.TWO_CONFLICTS),
          inUse(ReplacementProbed.once(), Needs.TWO_CONFLICTS),
          inUse(new ReplacementNew(), Needs.TWO_CONFLICTS),
          of(new ReplyBroadcast(), Needs.REPLY),
          of(RequestBroadcast.ofRequests(), Needs.TRAFFIC),
          of(NoAnswerForOthers.ever(), Needs.REPLY),
          of(new NoPeriodicAnnouncements(), Needs.TRAFFIC),
          of(new TimeToLive(), Needs.TRAFFIC),
          of(new NoLinkLocalRegistration(), Needs.LEASE));
}
