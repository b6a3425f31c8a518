// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.robustness;

import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hostile frames, at the edges. */
class RobustnessEdgesTest {

  private static final long END = 400_000;
  private static final ArpPacket QUESTION = ArpPacket.request(OTHER, ASKER, X);

  private final HostileFramesWithstood withstood = new HostileFramesWithstood();

  /** Asked and answered before the frames come, and asked after them, at 20 s. */
  private static Records asked() {
    return new Records()
        .claim(X, 0)
        .stimulus(10_000, QUESTION)
        .answers(10_001, X)
        .frame(15_000, false, OddFrames.ofType(EthernetFrame.ARP))
        .stimulus(20_000, QUESTION);
  }

  @TestFactory
  Stream<DynamicTest> aHostIsThereAfterHostileFrames() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    var crashed = new ProcessState(ProcessState.Kind.ENDED, "SIGSEGV");
    return Fact.tests(
        satisfied("it answers (1273-1277)", asked().answers(20_001, X).judge(withstood, END)),
        warned("it is silent", asked().judge(withstood, END)),
        warned("it crashed", asked().process(crashed).judge(withstood, END)),
        undecided("somebody ended it", asked().process(killed).judge(withstood, END)),
        warned("it gives its address up", asked().probes(Y, 21_000).judge(withstood, END)),
        notReached(
            "for a conflict it may",
            asked().tester(20_500, Contests.reply(X)).probes(Y, 21_000).judge(withstood, END)),
        warned(
            "its own packet that comes back is none",
            asked()
                .tester(20_500, ArpPacket.announcement(HOST, X))
                .probes(Y, 21_000)
                .judge(withstood, END)),
        heldUp("it was held up", asked().stall(25_000, 1_000).judge(withstood, END)),
        warned("not long enough", asked().stall(25_000, 999).judge(withstood, END)),
        pending("it may be slow", 30_000, asked().judgeOpen(withstood, 29_999)),
        undecided("the record ends", asked().judge(withstood, 29_999)),
        notReached("nothing is sent", new Records().claim(X, 0).judge(withstood, END)),
        notReached("nothing is claimed", new Records().judge(withstood, END), "tested-before-use"));
  }
}
