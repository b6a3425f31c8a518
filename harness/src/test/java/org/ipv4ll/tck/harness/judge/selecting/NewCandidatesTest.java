// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import static org.ipv4ll.tck.harness.judge.Contests.candidate;
import static org.ipv4ll.tck.harness.judge.Contests.contested;
import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class NewCandidatesTest {

  private final NextCandidateNew next = new NextCandidateNew();
  private final CandidatesNew all = new CandidatesNew();
  private final EarlyCandidateNotRetried early = new EarlyCandidateNotRetried();
  private final CandidatesNotStepped drawn = CandidatesNotStepped.denied();

  private static Records denials(Ipv4Address... candidates) {
    var record = new Records();
    for (int i = 0; i < candidates.length; i++) {
      denied(record, 3_000L * i, candidates[i]);
    }
    return record;
  }

  @Test
  void theNextCandidateIsAnother() {
    satisfied(contested(reply(X)).probes(Y, 900).judge(next, 10_000));
    pending(contested(reply(X)).judgeOpen(next, 7_000), 330_200);
    undecided(contested(reply(X)).judge(next, 331_000), "no other", "next-candidate");
  }

  @Test
  void aFullSecondTestOfTheSameAddressIsSeen() {
    var again = contested(reply(X)).probes(X, 900, 2_100, 3_500);
    failed(again.judge(next, 10_000), "tried again");
    failed(contested(reply(X)).probes(X, 61_000).judge(next, 62_000), "tried again");
  }

  @Test
  void anIgnoredConflictIsLeftToTheChecksOnThat() {
    var on = contested(reply(X)).probes(X, 1_500, 3_000).announces(X, 5_000);
    undecided(on.judge(next, 10_000), "does not give", "reply-is-conflict");
    undecided(new Records().judge(next, 10_000), "no candidate", "probe-target-ip");
  }

  @Test
  void oneRepetitionMayBeChanceTwoAreNone() {
    satisfied(denied(10).judge(all, 60_000));
    undecided(denials(X, Y, X, Z).judge(all, 60_000), "may be chance");
    failed(denials(X, Y, X, Y).judge(all, 60_000), "2 candidates are tried again");
  }

  @Test
  void anIgnoredDenialIsNoRepetition() {
    var record = denied(denied(denied(new Records(), 0, X), 1_500, X), 3_000, X);
    undecided(record.announces(X, 5_000).judge(all, 60_000), "not give up", "reply-is-conflict");
    undecided(denials(X).judge(all, 60_000), "no second candidate", "next-candidate");
  }

  @Test
  void theSameCandidateUnderTheLimitIsARepetition() {
    var record = denied(denied(denied(new Records(), 0, X), 60_000, X), 120_000, X);
    failed(record.judge(all, 180_000), "2 candidates");
  }

  @Test
  void aCandidateThatWasLostEarlyDoesNotComeBack() {
    var first = new Records().probes(X, 0).restart(500);
    satisfied(denied(denied(first, 1_000, Y), 2_000, Z).judge(early, 10_000));
    var retried = new Records().probes(X, 0).restart(500);
    failed(denied(denied(retried, 1_000, Y), 2_000, X).judge(early, 10_000), "tried again");
  }

  @Test
  void aCandidateThatWasNotLostEarlyIsNoMatter() {
    var record = new Records().probes(X, 0).restart(500);
    satisfied(denied(denied(record, 1_000, X), 2_000, Y).judge(early, 10_000));
    undecided(new Records().judge(early, 10_000), "no candidate", "tested-before-use");
  }

  @Test
  void aFixedStepIsSeen() {
    satisfied(denied(7).judge(drawn, 60_000));
    var next = new Ipv4Address(X.bits() + 1);
    var third = new Ipv4Address(X.bits() + 2);
    failed(denials(X, next, third).judge(drawn, 60_000), "the one before +1");
    failed(denials(third, next, X).judge(drawn, 60_000), "the one before -1");
  }

  @Test
  void threeCandidatesAreNeeded() {
    undecided(denials(X, Y).judge(drawn, 60_000), "no three", "next-candidate");
    undecided(denials(X, X, X).judge(drawn, 60_000), "no three", "next-candidate-new");
  }

  @Test
  void attemptsAreComparedLikeDenials() {
    var attempted = CandidatesNotStepped.attempted();
    var record = new Records().claim(candidate(1), 0).claim(candidate(2), 20_000);
    satisfied(record.claim(candidate(5), 40_000).judge(attempted, 60_000));
  }
}
