// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.robustness;

import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Test;

class HostileFramesWithstoodTest {

  private final Check check = new HostileFramesWithstood();
  private final ArpPacket question = ArpPacket.request(OTHER, ASKER, X);

  /** Asked and answered before the frames, asked after them. */
  private Records asked() {
    return new Records()
        .claim(X, 0)
        .stimulus(10_000, question)
        .answers(10_001, X)
        .stimulus(70_000, question);
  }

  @Test
  void theHostAnswersAsBefore() {
    satisfied(asked().answers(70_001, X).judge(check, 75_000));
    satisfied(asked().announces(X, 30_000).answers(79_000, X).judge(check, 80_000));
  }

  @Test
  void theHostIsSilent() {
    pending(asked().judgeOpen(check, 75_000), 80_000);
    warned(asked().judge(check, 80_000), "silent after these frames");
    heldUp(asked().stall(75_000, 2_000).judge(check, 80_000));
  }

  @Test
  void theHostHasEnded() {
    var ended = new ProcessState(ProcessState.Kind.ENDED, "SIGSEGV");
    warned(asked().process(ended).judge(check, 80_000), "ended by itself: SIGSEGV");
    var killed = new ProcessState(ProcessState.Kind.KILLED, "kill -9");
    undecided(asked().process(killed).judge(check, 80_000), "somebody ended");
  }

  @Test
  void theHostGivesItsAddressUp() {
    warned(asked().probes(Y, 30_000).judge(check, 80_000), "gives up 169.254.7.9");
  }

  @Test
  void whoWasSilentBeforeTellsNothing() {
    var silent = new Records().claim(X, 0).stimulus(10_000, question).stimulus(70_000, question);
    undecided(silent.judge(check, 80_000), "did not answer before");
    undecided(silent.answers(70_001, X).judge(check, 80_000), "did not answer before");
  }

  @Test
  void needsAnAddressAndFrames() {
    undecided(new Records().judge(check, 80_000), "no address was claimed", "tested-before-use");
    undecided(new Records().claim(X, 0).judge(check, 80_000), "no such frames");
  }
}
