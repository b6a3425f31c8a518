// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
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
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is not passed on, at the edges; a copy may take 3 s. */
class RouterEdgesTest {

  private static final long END = 60_000;
  private static final long TOKEN = 0x0102_0304_0506_0708L;
  private static final long CONTROL = 0x1112_1314_1516_1718L;

  private final NotForwarded check = NotForwarded.unicast();

  /** A link-local packet and a control, which is forwarded. */
  private static Handings handed() {
    return new Handings()
        .hands(0, X, Handings.FAR, TOKEN)
        .control(10, CONTROL)
        .forwards(1, 12, Handings.NEAR, Handings.FAR, CONTROL);
  }

  private Outcome judge(Handings handings) {
    return handings.records().judge(check, END);
  }

  @TestFactory
  Stream<DynamicTest> aRouterKeepsLinkLocalPackets() {
    return Fact.tests(
        satisfied("it forwards the control only (864-866)", judge(handed())),
        failed(
            "it forwards the other, too", judge(handed().forwards(1, 1, X, Handings.FAR, TOKEN))),
        failed("late", judge(handed().forwards(1, 9_000, X, Handings.FAR, TOKEN))),
        failed("back onto its own link", judge(handed().forwards(0, 15, X, Handings.FAR, TOKEN))),
        failed(
            "with another source (1369-1376)",
            judge(handed().forwards(1, 15, Handings.ROUTER, Handings.FAR, TOKEN))),
        satisfied("it may tell the sender", judge(handed().reports(15, X, Handings.FAR, TOKEN))));
  }

  @TestFactory
  Stream<DynamicTest> silenceSaysNothingWithoutTheControl() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    return Fact.tests(
        undecided(
            "the control is lost as well",
            judge(new Handings().hands(0, X, Handings.FAR, TOKEN).control(10, CONTROL))),
        heldUp(
            "the machine held it up",
            new Handings()
                .hands(0, X, Handings.FAR, TOKEN)
                .control(10, CONTROL)
                .records()
                .stall(2_000, 1_500)
                .judge(check, END)),
        undecided(
            "not long enough",
            new Handings()
                .hands(0, X, Handings.FAR, TOKEN)
                .control(10, CONTROL)
                .records()
                .stall(2_000, 1_499)
                .judge(check, END)),
        undecided(
            "somebody ended it",
            new Handings()
                .hands(0, X, Handings.FAR, TOKEN)
                .control(10, CONTROL)
                .records()
                .process(killed)
                .judge(check, END)),
        pending("a copy may come", 3_010, handed().records().judgeOpen(check, 3_009)),
        undecided("the record ends before", handed().records().judge(check, 3_009)),
        notReached("there is no control", judge(new Handings().hands(0, X, Handings.FAR, TOKEN))),
        notReached("nothing is handed over", new Records().judge(check, END)));
  }

  private final NoProxyArp proxy = new NoProxyArp();

  private static Records asked() {
    return new Records()
        .stimulus(0, ArpPacket.request(OTHER, ASKER, X))
        .stimulus(20, ArpPacket.request(OTHER, ASKER, Y))
        .stimulus(40, ArpPacket.request(OTHER, ASKER, RoutableNetwork.REMOTE));
  }

  @TestFactory
  Stream<DynamicTest> aProxyDoesNotAnswerForThePrefix() {
    var beyond = RoutableNetwork.REMOTE;
    return Fact.tests(
        satisfied(
            "it answers for others only (866-868)", asked().answers(45, beyond).judge(proxy, END)),
        failed("it answers for all", asked().answers(45, X).answers(46, Y).judge(proxy, END)),
        warned("one may be its own", asked().answers(45, X).answers(46, beyond).judge(proxy, END)),
        satisfied(
            "others may answer",
            asked()
                .tester(45, Records.answer(OTHER, X))
                .tester(46, Records.answer(OTHER, Y))
                .answers(47, beyond)
                .judge(proxy, END)),
        satisfied(
            "another VLAN is another link",
            asked()
                .frame(45, true, OddFrames.tagged(Records.answer(HOST, X).broadcast()))
                .frame(46, true, OddFrames.tagged(Records.answer(HOST, Y).broadcast()))
                .answers(47, beyond)
                .judge(proxy, END)),
        undecided("it answers for nobody", asked().judge(proxy, END)),
        pending(
            "it takes 3 s to tell", 3_040, asked().answers(45, beyond).judgeOpen(proxy, 3_039)));
  }
}
