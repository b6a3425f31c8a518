// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class CandidateKeptTest {

  private final CandidateKept question = new CandidateKept(CandidateKept.QUESTION);
  private final CandidateKept echo = new CandidateKept(CandidateKept.OWN_PROBE);
  private final CandidateKept odd = new CandidateKept(CandidateKept.ODD);

  private static Records asked() {
    return new Records().probes(X, 0).asks(200, X);
  }

  @Test
  void isSatisfiedByTheClaimHoweverItWasProbed() {
    satisfied(asked().probes(X, 1_500, 3_000).announces(X, 5_000).judge(question, 30_000));
    satisfied(asked().probes(X, 4_000).announces(X, 16_000).judge(question, 30_000));
  }

  @Test
  void accusesWhoeverGoesOnWithAnother() {
    failed(asked().probes(Y, 900, 2_400).judge(question, 30_000), "gives up 169.254.7.9");
    failed(asked().probes(Y, 900).announces(Y, 3_000).judge(question, 30_000), "gives up");
  }

  @Test
  void whoeverGoesOnWithBothGivesNothingUp() {
    var both = asked().probes(Y, 900).probes(X, 1_500).probes(Y, 2_400);
    satisfied(both.announces(X, 6_000).judge(question, 30_000));
  }

  @Test
  void whetherItGoesOnWithTheFirstIsWaitedFor() {
    pending(asked().probes(Y, 900, 2_400).judgeOpen(question, 3_000), 3_900);
  }

  @Test
  void oddPacketsAreWorthAWarning() {
    warned(asked().probes(Y, 900, 2_400).judge(odd, 30_000), "gives up");
  }

  @Test
  void whoeverMovesLaterHasKeptIt() {
    var record = asked().probes(X, 1_500, 3_000).announces(X, 5_000).probes(Y, 9_000, 10_500);
    satisfied(record.judge(question, 30_000));
  }

  @Test
  void aHostThatKeepsToNoCandidateIsNoMatter() {
    var record = asked().probes(Y, 1_500);
    pending(record.judgeOpen(question, 3_000), 11_500);
    undecided(record.probes(Z, 3_000).judge(question, 30_000), "no candidate", "probe-target-ip");
  }

  @Test
  void aClaimThatDoesNotComeIsNoMatter() {
    var record = asked().probes(X, 1_500, 3_000);
    pending(record.judgeOpen(question, 5_000), 23_000);
    undecided(record.judge(question, 23_000), "not put to use", "announcement-count");
  }

  @Test
  void anEchoHasToBeOne() {
    var own = new Records().probes(X, 0).tester(20, ArpPacket.probe(HOST, X));
    failed(own.probes(Y, 900, 2_100).judge(echo, 30_000), "gives up");
    var foreign = new Records().probes(X, 0).tester(20, ArpPacket.probe(OTHER, X));
    undecided(
        foreign.probes(Y, 900, 2_100).judge(echo, 30_000), "a conflict", "probe-sender-hardware");
  }

  @Test
  void anotherOperationIsNoConflict() {
    var rarp = new ArpPacket(3, OTHER, X, HOST, X);
    var record = new Records().probes(X, 0).tester(200, rarp).probes(Y, 900, 2_400);
    warned(record.judge(odd, 30_000), "gives up");
  }

  @Test
  void afterADenialTheNextCandidateCounts() {
    var record = denied(new Records(), 0, X).probes(X, 700).probes(Y, 900).asks(1_100, Y);
    satisfied(record.probes(Y, 2_500, 4_000).announces(Y, 6_000).judge(question, 30_000));
    var moved = denied(new Records(), 0, X).probes(Y, 900).asks(1_100, Y).probes(Z, 2_000, 3_500);
    failed(moved.judge(question, 30_000), "gives up " + Y);
  }

  @Test
  void whoseRateIsLimitedMayTakeItsTimeForAnother() {
    var record = denied(10).probes(Y, 20_000).asks(20_200, Y);
    pending(record.judgeOpen(question, 60_000), 350_200);
    failed(record.probes(Z, 80_000, 81_500).judge(question, 120_000), "gives up " + Y);
  }

  @Test
  void isNotReachedWithoutAPacket() {
    undecided(new Records().judge(question, 30_000), "nothing was sent", "tested-before-use");
    undecided(
        new Records().tester(0, reply(X)).probes(X, 500).judge(question, 30_000), "nothing was");
  }
}
