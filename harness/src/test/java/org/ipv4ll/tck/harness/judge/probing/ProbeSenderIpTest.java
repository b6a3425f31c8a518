// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.at;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Frame;
import org.junit.jupiter.api.Test;

class ProbeSenderIpTest {

  private final ProbeSenderIp check = new ProbeSenderIp();
  private final Records record = new Records();

  @Test
  void isSatisfiedByAProbe() {
    satisfied(record.probes(X, 100).judge(check, 200));
  }

  @Test
  void accusesProbesFromTheCandidateItself() {
    failed(
        record.announces(X, 0, 1_100, 2_900, 4_900, 6_900).judge(check, 20_000),
        "a probe has a sender IP address");
  }

  @Test
  void showsTheProbesAndNotTheAnnouncementBeforeThem() {
    var outcome = record.announces(X, 0, 480, 1_980, 3_480, 7_480).judge(check, 20_000);
    failed(outcome, "a probe has a sender IP address");
    assertThat(((Outcome.Violated) outcome).frames())
        .extracting(Frame::at)
        .containsExactly(at(480));
  }

  @Test
  void takesTwoAnnouncementsForWhatTheyAre() {
    undecided(record.announces(X, 0, 2_000).judge(check, 20_000), "no probe", "tested-before-use");
  }

  @Test
  void takesSlowAnnouncementsForWhatTheyAre() {
    undecided(record.announces(X, 0, 4_000, 8_000, 11_900).judge(check, 20_000), "no probe");
  }

  @Test
  void accusesProbesFromAnotherAddress() {
    record.claim(X, 0).host(20_000, ArpPacket.request(HOST, X, Y)).announces(Y, 22_000);
    failed(record.judge(check, 23_000), "a probe has a sender IP address");
  }

  @Test
  void acceptsAQuestionForAPeerWhoseAddressIsProbedLater() {
    record.claim(X, 0).host(20_000, ArpPacket.request(HOST, X, Y)).claim(Y, 30_000);
    satisfied(record.judge(check, 50_000));
  }

  @Test
  void waitsUntilTheAnnouncementsAreOver() {
    pending(record.announces(X, 100).judgeOpen(check, 1_000), 12_100);
  }

  @Test
  void waitsForAHostThatHasNotBegun() {
    pending(record.judgeOpen(check, 1_000), 10_000);
  }
}
