// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Several hosts, at the edges; strict slack is 100 ms for what is under way. */
class JoiningEdgesTest {

  private static final long END = 400_000;

  private final ClaimedByOne one = new ClaimedByOne();

  /** Another host probes for the candidate so long before it is claimed, at 5 s. */
  private static Records rival(long millis, long nanos) {
    var record = new Records().link(SECOND).probes(X, 0, 1_500, 3_000);
    record.later(nanos).tester(5_000 - millis, ArpPacket.probe(SECOND, X)).later(0);
    return record.announces(X, 5_000, 7_000);
  }

  /** The same where the host announces a second later than it may. */
  private static Records late(long millis, long nanos) {
    var record = new Records().link(SECOND).probes(X, 0, 1_000, 2_000);
    record.later(nanos).tester(2_000 + millis, ArpPacket.probe(SECOND, X)).later(0);
    return record.announces(X, 5_000, 7_000);
  }

  @TestFactory
  Stream<DynamicTest> whoeverProbesAtTheSameTimeGetsTheAddressFromNobody() {
    var own =
        new Records().link(SECOND).probes(X, 0, 1_500).tester(1_600, ArpPacket.probe(HOST, X));
    return Fact.tests(
        failed("a rival in the test (639-646)", rival(1_900, 0).judge(one, END)),
        failed("a nanosecond before the slack", rival(100, -1).judge(one, END)),
        heldUp("in the slack the claim was under way", rival(100, 0).judge(one, END)),
        heldUp("a stall explains as much", rival(500, 0).stall(4_900, 400).judge(one, END)),
        failed("and no more", rival(500, 0).stall(4_900, 399).judge(one, END)),
        undecided("rough timestamps", rival(102, 0).uncertainty(1).judge(one, END)),
        failed(
            "ANNOUNCE_WAIT after the last probe the test ends (633-634)",
            late(2_000, 0).judge(one, END)),
        satisfied("then the address is claimed (657-660)", late(2_000, 1).judge(one, END)),
        satisfied(
            "its own probe comes back (641-643)",
            own.probes(X, 3_000).announces(X, 5_000).judge(one, END)),
        satisfied(
            "before its first probe it was not its candidate",
            new Records().tester(0, Contests.probe(X)).claim(X, 1).judge(one, END)),
        notReached("nobody claims", new Records().judge(one, END), "tested-before-use"));
  }

  private final Convergence convergence = new Convergence(Duration.ofSeconds(60));

  private static Records joined() {
    return new Records().claim(X, 0).link(SECOND).on(1).claim(X, 0).act(10_000, Act.Joined::new);
  }

  @TestFactory
  Stream<DynamicTest> howLongHostsTakeIsReportedOnly() {
    return Fact.tests(
        satisfied("each has one of its own", joined().claim(Y, 20_000).judge(convergence, END)),
        satisfied("or has not", joined().judge(convergence, END)),
        pending("it takes its time", 70_000, joined().judgeOpen(convergence, 69_999)),
        undecided("the record ends before", joined().judge(convergence, 69_999)),
        notReached("links did not become one", new Records().claim(X, 0).judge(convergence, END)));
  }

  private final DuplicateFound found = new DuplicateFound();

  /** Both hold X from before their links were one, which they were from 20 s to 35 s. */
  private static Records both() {
    return new Records()
        .link(SECOND)
        .act(0, (at, mark) -> new Act.Remembered(at, mark, 0, X))
        .act(0, (at, mark) -> new Act.Remembered(at, mark, 1, X))
        .claim(X, 0)
        .on(1)
        .claim(X, 0)
        .act(20_000, Act.Joined::new);
  }

  private static Records parted(Records record) {
    record.act(35_000, Act.Parted::new).on(0).asks(35_000, X).answers(35_001, X);
    return record.on(1).asks(35_000, X).answers(35_001, X);
  }

  private static Records answering(EthernetFrame first, EthernetFrame second) {
    return parted(both().on(0).frame(20_100, true, first).on(1).frame(20_100, true, second));
  }

  @TestFactory
  Stream<DynamicTest> answersToAllShowADuplicate() {
    var first = Records.answer(HOST, X);
    var second = Records.answer(SECOND, X);
    return Fact.tests(
        failed(
            "to the asker alone they hide it (759-761)",
            answering(first.unicast(OTHER), second.unicast(OTHER)).judge(found, END)),
        notReached(
            "one that all hear is a conflict",
            answering(first.broadcast(), second.unicast(OTHER)).judge(found, END),
            "conflict-heeded"),
        notReached("no answer hides anything", parted(both()).judge(found, END), "arp-answer"),
        pending("it takes 3 s to tell", 38_000, parted(both()).judgeOpen(found, 37_999)),
        notReached("nobody held it", new Records().judge(found, END), "announcement-count"));
  }

  private final SequencesDiffer differ = new SequencesDiffer();

  private static Records drawing(Ipv4Address... second) {
    var record = new Records().probes(X, 0).probes(Y, 9_000).probes(Z, 18_000).link(SECOND).on(1);
    for (int i = 0; i < second.length; i++) {
      record.probes(second[i], 9_000L * i);
    }
    return record;
  }

  @TestFactory
  Stream<DynamicTest> hostsDrawCandidatesOfTheirOwn() {
    return Fact.tests(
        satisfied("others (522-524)", drawing(Z, Y).judge(differ, END)),
        satisfied("one that agrees is chance", drawing(X, Z).judge(differ, END)),
        failed("two are none", drawing(X, Y).judge(differ, END)),
        undecided("one alone that agrees may be chance", drawing(X).judge(differ, END)),
        notReached("one host", new Records().probes(X, 0).judge(differ, END)));
  }
}
