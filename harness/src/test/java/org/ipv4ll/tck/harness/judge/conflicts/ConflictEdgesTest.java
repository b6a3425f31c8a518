// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import static org.ipv4ll.tck.harness.judge.Contests.contested;
import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Conflicts with a candidate, at the edges; strict slack is 100 ms for what is under way. */
class ConflictEdgesTest {

  private static final long END = 400_000;

  /** Contested at 200 ms, probed once more so long after that, and another address at 2 s. */
  private static Records probedAfter(long millis, long nanos) {
    return contested(reply(X)).probe(X, 200 + millis, nanos).probes(Y, 2_000);
  }

  private final CandidateGivenUp byReply = CandidateGivenUp.after(CandidateGivenUp.REPLY);
  private final CandidateGivenUp byProbe = CandidateGivenUp.after(CandidateGivenUp.PROBE);
  private final DeniedNotUsed unused = new DeniedNotUsed();
  private final NextCandidate next = NextCandidate.afterStimulus();

  @TestFactory
  Stream<DynamicTest> whatIsUnderWayWhenTheConflictComesSaysNothing() {
    return Fact.tests(
        satisfied("a probe at once (634-639)", probedAfter(0, 1).judge(byReply, END)),
        satisfied("a probe after the slack", probedAfter(100, 0).judge(byReply, END)),
        failed("a probe a nanosecond later", probedAfter(100, 1).judge(byReply, END)),
        undecided("if rough", probedAfter(102, 0).uncertainty(1).judge(byReply, END)),
        failed("if rough, later", probedAfter(102, 1).uncertainty(1).judge(byReply, END)),
        satisfied(
            "300 ms by default", probedAfter(300, 0).slack(Slack.DEFAULT).judge(byReply, END)),
        failed("and no more", probedAfter(300, 1).slack(Slack.DEFAULT).judge(byReply, END)),
        heldUp("a stall explains as much", probedAfter(800, 0).stall(900, 700).judge(byReply, END)),
        failed("and no more", probedAfter(800, 0).stall(900, 699).judge(byReply, END)),
        failed(
            "a use is no better than a probe (578-580)",
            contested(reply(X)).announces(X, 2_000, 4_000).judge(byReply, END)),
        satisfied(
            "an answer to a question is another matter",
            contested(reply(X)).asks(900, X).answers(901, X).probes(Y, 2_000).judge(byReply, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoSignOfTheCandidate() {
    var probe = ArpPacket.probe(HOST, X);
    return Fact.tests(
        satisfied(
            "a probe on another VLAN",
            contested(reply(X))
                .frame(900, true, OddFrames.tagged(probe.broadcast()))
                .judge(byReply, END)),
        satisfied(
            "a probe of another station",
            contested(reply(X)).tester(900, Contests.probe(X)).judge(byReply, END)),
        satisfied(
            "a probe of a station behind the same port",
            contested(reply(X))
                .frame(900, true, ArpPacket.probe(OddFrames.CONTROLLER, X).broadcast())
                .judge(byReply, END)),
        satisfied(
            "its own probe that comes back",
            contested(reply(X)).tester(900, probe).judge(byReply, END)),
        satisfied(
            "a test of its address after a new start",
            contested(reply(X)).restart(900).claim(X, 1_000).judge(byReply, END)),
        satisfied(
            "silence for as long as an attempt takes", contested(reply(X)).judge(byReply, 6_200)),
        pending("not for less", 6_200, contested(reply(X)).judgeOpen(byReply, 6_199)),
        undecided("where the record ends", contested(reply(X)).judge(byReply, 6_199)));
  }

  @TestFactory
  Stream<DynamicTest> onlyAnotherStationContestsACandidate() {
    return Fact.tests(
        notReached(
            "a probe with its own hardware address (641-643)",
            contested(ArpPacket.probe(HOST, X)).probes(X, 1_500, 3_000).judge(byProbe, END)),
        failed(
            "a probe of another station (639-646)",
            contested(Contests.probe(X))
                .probes(X, 1_500, 3_000)
                .announces(X, 5_000)
                .judge(byProbe, END)),
        failed(
            "any packet from the address, whoever says so (634-639)",
            contested(ArpPacket.announcement(HOST, X))
                .probes(X, 1_500)
                .announces(X, 5_000)
                .judge(byReply, END)),
        notReached(
            "a packet about another address",
            contested(reply(Y)).probes(X, 1_500).judge(byReply, END)),
        notReached("no packet", new Records().probes(X, 0).judge(byReply, END)));
  }

  /** Probed three times, the last time at 3 s; contested so long after that, and then defended. */
  private static Records contestedAfter(long millis, long nanos) {
    var record = Contests.probed(new Records(), X, 0, 1_500, 3_000).later(nanos);
    return record.stimulus(3_000 + millis, reply(X)).later(0).announces(X, 6_000, 8_000);
  }

  @TestFactory
  Stream<DynamicTest> aTestLastsUntilAnnounceWaitAfterTheLastProbe() {
    return Fact.tests(
        failed("to its last moment (633-639)", contestedAfter(2_000, 0).judge(byReply, END)),
        notReached(
            "then the address is claimed (657-660)",
            contestedAfter(2_000, 1).judge(byReply, END),
            "announce-wait"),
        failed(
            "a fourth probe begins the wait anew",
            Contests.probed(new Records(), X, 0, 1_500, 3_000, 4_500)
                .stimulus(6_000, reply(X))
                .announces(X, 7_000, 9_000)
                .judge(byReply, END)),
        failed(
            "two probes are no test",
            Contests.probed(new Records(), X, 0, 1_500)
                .stimulus(5_000, reply(X))
                .announces(X, 6_000, 8_000)
                .judge(byReply, END)));
  }

  /** Denied at 50 ms, heard of so long after that. */
  private static Records usedAfter(long millis, long nanos) {
    return denied(new Records(), 0, X)
        .later(nanos)
        .answers(50 + millis, X)
        .later(0)
        .probes(Y, 2_000);
  }

  @TestFactory
  Stream<DynamicTest> aDeniedCandidateIsNotUsed() {
    return Fact.tests(
        satisfied("an answer that was under way", usedAfter(100, 0).judge(unused, END)),
        failed("an answer later (578-580)", usedAfter(100, 1).judge(unused, END)),
        undecided("if rough", usedAfter(102, 0).uncertainty(1).judge(unused, END)),
        heldUp("a stall explains as much", usedAfter(500, 0).stall(500, 400).judge(unused, END)),
        failed("and no more", usedAfter(500, 0).stall(500, 399).judge(unused, END)),
        satisfied(
            "another station may use it",
            denied(new Records(), 0, X).tester(900, reply(X)).judge(unused, END)),
        satisfied(
            "after a new start it may be tested and used",
            denied(new Records(), 0, X).restart(9_000).claim(X, 9_500).judge(unused, END)),
        notReached("nothing was denied", new Records().judge(unused, END)));
  }

  private static Records another(long millis, long nanos) {
    return contested(reply(X)).probe(Y, 200 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> anotherCandidateComesInItsTime() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGTERM");
    var silent = contested(reply(X));
    return Fact.tests(
        satisfied("at once (637-639)", another(0, 1).judge(next, END)),
        satisfied("within 10 s, which no text sets", another(10_000, 0).judge(next, END)),
        warned("later is told", another(10_000, 1).judge(next, END)),
        satisfied(
            "a slow start is excused", another(15_000, 0).startLatency(5_000).judge(next, END)),
        warned("as far as it goes", another(15_000, 1).startLatency(5_000).judge(next, END)),
        satisfied("so is a stall", another(12_000, 0).stall(10_500, 2_000).judge(next, END)),
        warned("as far as it goes", another(12_000, 0).stall(10_500, 1_999).judge(next, END)),
        warned("at the very end", another(330_000, 0).judge(next, END)),
        pending("so long it may come", 330_200, silent.judgeOpen(next, 330_199)),
        undecided("where the record ends before", silent.judge(next, 330_199)),
        failed("never", silent.judge(next, 330_200)),
        undecided("where the host was ended", contested(reply(X)).process(killed).judge(next, END)),
        heldUp("where it was held up", contested(reply(X)).stall(9_000, 33_000).judge(next, END)),
        failed(
            "for less than a tenth of the time",
            contested(reply(X)).stall(9_000, 32_999).judge(next, END)),
        failed(
            "a probe of another station is none",
            contested(reply(X)).tester(900, Contests.probe(Y)).judge(next, END)),
        failed(
            "a question from a routable address is none",
            contested(reply(X))
                .frame(900, true, OddFrames.ping(RoutableNetwork.HOST, Y))
                .judge(next, END)));
  }

  private final EarlyConflict early = new EarlyConflict();

  /** A conflict so long before the first probe, which comes at 10 s; ordinary ones are heeded. */
  private static Records earlier(long millis, long nanos) {
    var record = new Records().later(nanos).stimulus(10_000 - millis, reply(X)).later(0);
    return record.probes(X, 10_000).stimulus(10_100, reply(X)).probes(Y, 10_700);
  }

  @TestFactory
  Stream<DynamicTest> aConflictBeforeTheFirstProbeCountsFromTheSlackOn() {
    return Fact.tests(
        warned("in good time (633-639)", earlier(500, 0).judge(early, END)),
        warned("as early as the slack", earlier(100, 0).judge(early, END)),
        satisfied(
            "a nanosecond later it may have been too late", earlier(100, 1).judge(early, END)),
        satisfied(
            "another candidate is probed first",
            new Records().stimulus(9_500, reply(X)).probes(Y, 10_000).judge(early, END)),
        notReached("nobody contests anything", new Records().probes(X, 0).judge(early, END)));
  }
}
