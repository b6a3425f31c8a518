// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Test;

class ProbesAnewTest {

  private final ProbesAnew check = new ProbesAnew();

  /** Claimed at 5 s, out from 10 s to 20 s. */
  private final Records plugged = new Records().claim(X, 0).flap(10_000, 20_000);

  @Test
  void isSatisfiedByAProbe() {
    satisfied(plugged.probes(X, 20_300).announces(X, 25_000).judge(check, 26_000));
  }

  @Test
  void accusesAnAnnouncementBeforeAnyProbe() {
    failed(plugged.announces(X, 20_100).judge(check, 30_000), "used before any probe");
  }

  @Test
  void accusesAnAnswerForTheOldAddress() {
    plugged.asks(30_000, X).answers(30_001, X);
    failed(plugged.judge(check, 34_000), "used before any probe");
  }

  @Test
  void awaitsTheFirstProbeForAsLongAsTheTargetNeeds() {
    pending(plugged.startLatency(5_000).judgeOpen(check, 21_000), 35_000);
  }

  @Test
  void awaitsTheAnswerToALateQuestion() {
    pending(plugged.asks(30_000, X).judgeOpen(check, 31_000), 33_000);
  }

  @Test
  void onlyWarnsOfAHostThatIsAfterNoAddressAnyMore() {
    warned(plugged.asks(30_000, X).judge(check, 33_000), "is after no address");
  }

  @Test
  void saysNothingOfASilentHostThatNobodyAsked() {
    undecided(plugged.judge(check, 31_000), "is after no address", "replug-probes");
  }

  @Test
  void accusesAHostThatCrashed() {
    plugged.process(new ProcessState(ProcessState.Kind.ENDED, "SIGSEGV"));
    failed(plugged.judge(check, 31_000), "SIGSEGV");
  }

  @Test
  void doesNotBlameAHeldUpHost() {
    heldUp(plugged.asks(30_000, X).stall(25_000, 2_000).judge(check, 33_000));
  }

  @Test
  void isNotReachedWithoutALossOfCarrier() {
    undecided(new Records().claim(X, 0).judge(check, 20_000), "did not become active anew");
  }

  @Test
  void leavesAHostThatNeverProbesToTheCheckOnThat() {
    var untested = new Records().announces(X, 0).claimed(0, X, List.of()).flap(10_000, 20_000);
    undecided(
        untested.announces(X, 20_100).judge(check, 30_000), "not tested", "tested-before-use");
  }
}
