// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import static org.ipv4ll.tck.harness.judge.Contests.candidate;
import static org.ipv4ll.tck.harness.judge.Contests.contested;
import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Test;

class NextCandidateTest {

  private final NextCandidate check = NextCandidate.afterStimulus();
  private final NextCandidate each = NextCandidate.afterDenials();

  @Test
  void isSatisfiedByAProbeForAnother() {
    satisfied(contested(reply(X)).probes(Y, 10_200).judge(check, 11_000));
  }

  @Test
  void isSatisfiedByAnotherAddressThatIsUsed() {
    satisfied(contested(reply(X)).announces(Y, 900).judge(check, 11_000));
  }

  @Test
  void warnsOfALateOne() {
    warned(contested(reply(X)).probes(Y, 10_201).judge(check, 11_000), "10.0 s after");
    satisfied(contested(reply(X)).probes(Y, 12_000).startLatency(5_000).judge(check, 13_000));
  }

  @Test
  void accusesAHostThatTriesNoOther() {
    pending(contested(reply(X)).judgeOpen(check, 20_000), 330_200);
    failed(contested(reply(X)).judge(check, 330_200), "no other candidate within 330 s");
    undecided(contested(reply(X)).judge(check, 330_199), "the record ends");
  }

  @Test
  void blamesTheMachineForItsStall() {
    heldUp(contested(reply(X)).stall(5_000, 35_000).judge(check, 340_000));
  }

  @Test
  void saysNothingOfAHostThatSomebodyEnded() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "signal 9");
    undecided(contested(reply(X)).process(killed).judge(check, 340_000), "signal 9");
  }

  @Test
  void leavesIgnoredConflictsToTheChecksOnThem() {
    var record = contested(reply(X)).probes(X, 1_500, 3_000).announces(X, 5_000);
    undecided(record.judge(check, 340_000), "does not give", "reply-is-conflict");
  }

  @Test
  void leavesTheSameAddressToTheCheckOnThat() {
    var record = contested(reply(X)).probes(X, 900, 2_100, 3_500).announces(X, 5_500);
    undecided(record.judge(check, 340_000), "same address", "next-candidate-new");
  }

  @Test
  void upToTenConflictsExplainNoSilence() {
    failed(denied(10).judge(each, 340_000), "no other candidate");
    undecided(denied(10).profile(Profile.RFC5227).judge(each, 340_000), "sets no longest wait");
  }

  @Test
  void theRateLimitMayExplainSilence() {
    pending(denied(11).judgeOpen(each, 20_000), 340_050);
    undecided(denied(11).judge(each, 341_000), "sets no longest wait");
    var ended = new ProcessState(ProcessState.Kind.ENDED, "exit status 1");
    failed(denied(11).process(ended).judge(each, 341_000), "exit status 1");
  }

  @Test
  void theRateLimitMayExplainAWait() {
    satisfied(denied(11).probes(candidate(20), 70_000).judge(each, 71_000));
    satisfied(denied(10).probes(candidate(20), 70_000).judge(each, 71_000));
    warned(denied(9).probes(candidate(20), 70_000).judge(each, 71_000), "after the conflict");
  }

  @Test
  void isNotReachedWithoutAConflict() {
    undecided(new Records().judge(check, 10_000), "no candidate", "tested-before-use");
    undecided(new Records().judge(each, 10_000), "no candidate", "probe-target-ip");
  }
}
