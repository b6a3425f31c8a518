// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Contests.contested;
import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Contests.probe;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class LostCandidatesTest {

  private final DeniedNotUsed unused = new DeniedNotUsed();
  private final UnusualConflict reported = new UnusualConflict(UnusualConflict.REPLY);

  private static Records lost() {
    return denied(new Records(), 0, X).probes(Y, 700);
  }

  @Test
  void aDeniedCandidateIsNotUsed() {
    satisfied(lost().asks(5_000, X).judge(unused, 60_000));
    failed(lost().asks(5_000, X).answers(5_001, X).judge(unused, 60_000), "is used");
    failed(denied(11).answers(20_000, X).judge(unused, 60_000), "is used");
  }

  @Test
  void itMayBeTriedAnew() {
    satisfied(lost().probes(X, 60_000).announces(X, 66_000).judge(unused, 70_000));
  }

  @Test
  void anAnswerMayHaveBeenUnderWay() {
    satisfied(denied(new Records(), 0, X).answers(150, X).judge(unused, 60_000));
    failed(denied(new Records(), 0, X).answers(151, X).judge(unused, 60_000), "is used");
    heldUp(denied(new Records(), 0, X).answers(500, X).stall(450, 400).judge(unused, 60_000));
  }

  @Test
  void ignoredConflictsAreLeftToTheChecksOnThem() {
    var record = denied(new Records(), 0, X).probes(X, 1_500, 3_000).announces(X, 5_000);
    undecided(record.judge(unused, 60_000), "not give up a contested", "reply-is-conflict");
    undecided(new Records().judge(unused, 60_000), "no candidate was denied");
  }

  @Test
  void whateverAHostMakesOfAnUnusualPacketIsTold() {
    assertThat(told(contested(reply(X)).probes(Y, 900))).contains("takes it for a conflict");
    var ignored = contested(reply(X)).probes(X, 1_500, 3_000).announces(X, 5_000);
    assertThat(told(ignored)).contains("the host ignores it");
    satisfied(ignored.judge(new UnusualConflict(UnusualConflict.PROBE), 20_000));
    pending(contested(probe(X)).judgeOpen(reported, 1_000), 6_200);
    undecided(new Records().judge(reported, 20_000), "no candidate was contested");
  }

  private String told(Records record) {
    Outcome outcome = record.judge(reported, 20_000);
    satisfied(outcome);
    return String.join("; ", outcome.evidence().observations());
  }
}
