// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;

import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Conflicts with an address in use, at the edges; strict slack is 20 ms early and 100 ms late. */
class DefendingEdgesTest {

  private static final long END = FIRST + 400_000;
  private static final long SECOND = FIRST + 5_000;

  private final ConflictHeeded heeded = new ConflictHeeded();
  private final DefenceForm form = new DefenceForm();
  private final DefenceTargetHardware target = new DefenceTargetHardware();
  private final LostAddressSilent silent = new LostAddressSilent();
  private final SecondConflictMoves moves = new SecondConflictMoves();

  /** A defence so long after the first conflict. */
  private static Records defendedAfter(long millis, long nanos) {
    return contested().announcement(X, FIRST + millis, nanos);
  }

  private static Records movedAfter(long millis, long nanos) {
    return contested().probe(Y, FIRST + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> aConflictIsMetByADefenceOrAMove() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    return Fact.tests(
        satisfied("a defence at once (712-718)", defendedAfter(0, 1).judge(heeded, END)),
        satisfied("within 1.1 s", defendedAfter(1_100, 0).judge(heeded, END)),
        warned(
            "a late one is told; no text sets a time", defendedAfter(1_100, 1).judge(heeded, END)),
        satisfied("or may not be late", defendedAfter(1_102, 0).uncertainty(1).judge(heeded, END)),
        warned("or is", defendedAfter(1_102, 1).uncertainty(1).judge(heeded, END)),
        satisfied(
            "or was held up", defendedAfter(1_500, 0).stall(FIRST + 900, 400).judge(heeded, END)),
        satisfied("a move (708-710)", movedAfter(10_000, 0).judge(heeded, END)),
        warned("a late one is told", movedAfter(10_000, 1).judge(heeded, END)),
        satisfied(
            "a slow start is excused",
            movedAfter(15_000, 0).startLatency(5_000).judge(heeded, END)),
        failed(
            "neither (736-737)",
            contested().asks(FIRST + 900, X).answers(FIRST + 901, X).judge(heeded, END)),
        pending(
            "for as long as it may take",
            FIRST + 10_000,
            contested().judgeOpen(heeded, FIRST + 9_999)),
        undecided("where the record ends before", contested().judge(heeded, FIRST + 9_999)),
        pending(
            "silence may be that of the rate limit",
            FIRST + 330_000,
            contested().judgeOpen(heeded, FIRST + 10_000)),
        failed("and ends with it", contested().judge(heeded, FIRST + 330_000)),
        undecided("somebody ended the host", contested().process(killed).judge(heeded, END)),
        heldUp("it was held up", contested().stall(FIRST + 5_000, 33_000).judge(heeded, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoConflict() {
    return Fact.tests(
        notReached(
            "its own announcement that comes back (699-704)",
            claimed().tester(FIRST, ArpPacket.announcement(HOST, X)).judge(heeded, END)),
        notReached(
            "a probe, which has no sender (1.2)",
            claimed().tester(FIRST, Contests.probe(X)).judge(heeded, END)),
        notReached(
            "a packet from another address",
            claimed().tester(FIRST, Contests.reply(Y)).judge(heeded, END)),
        notReached(
            "one on another VLAN",
            claimed()
                .frame(FIRST, false, OddFrames.tagged(Contests.reply(X).broadcast()))
                .judge(heeded, END)),
        notReached(
            "one before the claim",
            new Records().tester(0, Contests.reply(X)).claim(X, 9_000).judge(heeded, END)),
        notReached(
            "one before a new start",
            contested().restart(FIRST + 1).claim(X, FIRST + 500).judge(heeded, END)),
        failed(
            "one with padding is one",
            claimed().frame(FIRST, false, OddFrames.padded(Contests.reply(X))).judge(heeded, END)),
        failed(
            "one of a station behind the same port is one",
            claimed()
                .frame(FIRST, false, ArpPacket.announcement(OddFrames.CONTROLLER, X).broadcast())
                .judge(heeded, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoDefence() {
    var packet = ArpPacket.announcement(HOST, X);
    return Fact.tests(
        failed(
            "an unasked reply (717-718)",
            contested().host(FIRST + 1, OddFrames.unaskedReply(X)).judge(form, END)),
        failed(
            "an announcement to one station",
            contested().frame(FIRST + 1, true, packet.unicast(OTHER)).judge(form, END)),
        satisfied(
            "a proper one beside it is enough",
            contested()
                .host(FIRST + 1, OddFrames.unaskedReply(X))
                .announces(X, FIRST + 2)
                .judge(form, END)),
        notReached(
            "one on another VLAN",
            contested()
                .frame(FIRST + 1, true, OddFrames.tagged(packet.broadcast()))
                .judge(form, END),
            "conflict-heeded"),
        notReached(
            "one that comes back",
            contested().tester(FIRST + 1, packet).judge(form, END),
            "conflict-heeded"),
        notReached(
            "an answer",
            contested().asks(FIRST + 1, X).answers(FIRST + 2, X).judge(form, END),
            "conflict-heeded"),
        satisfied("a move is as good", movedAfter(500, 0).judge(form, END)),
        pending("it may come", FIRST + 10_000, contested().judgeOpen(form, FIRST + 9_999)));
  }

  @TestFactory
  Stream<DynamicTest> theTargetHardwareAddressOfADefenceIsZero() {
    var filled = new ArpPacket(ArpPacket.REQUEST, HOST, X, OTHER, X);
    return Fact.tests(
        satisfied("zero (203-204)", defended().judge(target, END)),
        warned("anything else", contested().host(FIRST + 1, filled).judge(target, END)),
        satisfied("of the first defence", defended().host(FIRST + 50, filled).judge(target, END)),
        pending("it may come", FIRST + 10_000, contested().judgeOpen(target, FIRST + 9_999)),
        notReached(
            "who moves sends none", movedAfter(500, 0).judge(target, END), "conflict-heeded"),
        notReached("nobody contests", claimed().judge(target, END)),
        notReached("nothing is claimed", new Records().judge(target, END), "tested-before-use"));
  }

  /** A second conflict so long after the first, which is defended against as well. */
  private static Records again(long millis, long nanos) {
    return conflict(defended().later(nanos), FIRST + millis)
        .later(0)
        .announces(X, FIRST + millis + 10);
  }

  @TestFactory
  Stream<DynamicTest> aSecondConflictWithinDefendIntervalLeavesNoChoice() {
    return Fact.tests(
        failed("5 s after the first (720-732)", again(5_000, 0).judge(moves, END)),
        notReached("10 s after it (712-718)", again(10_000, 0).judge(moves, END)),
        notReached(
            "20 ms less, which the host may measure as 10 s", again(9_980, 0).judge(moves, END)),
        failed("and a nanosecond", again(9_980, -1).judge(moves, END)),
        notReached(
            "100 ms less by default", again(9_900, 0).slack(Slack.DEFAULT).judge(moves, END)),
        notReached(
            "2 ms more where timestamps are rough",
            again(9_978, 0).uncertainty(1).judge(moves, END)),
        failed("and a nanosecond", again(9_978, -1).uncertainty(1).judge(moves, END)),
        satisfied(
            "a last word before the move",
            again(5_000, 0).probes(Y, SECOND + 900).judge(moves, END)),
        satisfied(
            "a move within 10 s",
            contestedAgain(5_000).probe(Y, SECOND + 10_000, 0).judge(moves, END)),
        notReached(
            "its own packet that comes back is no second one",
            defended()
                .tester(SECOND, ArpPacket.announcement(HOST, X))
                .announces(X, SECOND + 1)
                .judge(moves, END)),
        heldUp(
            "the host was held up",
            again(5_000, 0).stall(SECOND + 2_000, 1_000).judge(moves, END)));
  }

  /** Lost by a second conflict, left for another one at 900 ms, used so long after the conflict. */
  private static Records usedAfter(long millis, long nanos) {
    var lost = contestedAgain(5_000).probes(Y, SECOND + 50).later(nanos);
    return lost.frame(SECOND + millis, true, OddFrames.ping(X, Y)).later(0);
  }

  @TestFactory
  Stream<DynamicTest> aLostAddressIsUsedNoMore() {
    return Fact.tests(
        satisfied("what was under way (730-732)", usedAfter(100, 0).judge(silent, END)),
        failed("a nanosecond later", usedAfter(100, 1).judge(silent, END)),
        undecided(
            "where timestamps are rough", usedAfter(102, 0).uncertainty(1).judge(silent, END)),
        failed("and later", usedAfter(102, 1).uncertainty(1).judge(silent, END)),
        heldUp(
            "a stall explains as much",
            usedAfter(500, 0).stall(SECOND + 200, 400).judge(silent, END)),
        failed("and no more", usedAfter(500, 0).stall(SECOND + 200, 399).judge(silent, END)),
        satisfied(
            "another station may use it",
            contestedAgain(5_000)
                .probes(Y, SECOND + 50)
                .frame(SECOND + 900, false, OddFrames.ping(X, Y))
                .judge(silent, END)),
        satisfied(
            "another VLAN is another link",
            contestedAgain(5_000)
                .probes(Y, SECOND + 50)
                .frame(SECOND + 900, true, OddFrames.tagged(OddFrames.ping(X, Y)))
                .judge(silent, END)),
        satisfied(
            "who tests it anew may use it",
            contestedAgain(5_000)
                .probes(Y, SECOND + 50)
                .with(r -> takes(r, X, SECOND + 900))
                .judge(silent, END)),
        pending(
            "for six seconds",
            SECOND + 6_000,
            contestedAgain(5_000).probes(Y, SECOND + 50).judgeOpen(silent, SECOND + 5_999)));
  }

  private final ReplacementInFull inFull = new ReplacementInFull();
  private final ReplacementKept kept = new ReplacementKept();

  /** A whole claim of another address, which the tester does not wait for. */
  private static Records takes(Records record, Ipv4Address address, long millis) {
    return record
        .probes(address, millis, millis + 1_000, millis + 2_000)
        .announces(address, millis + 4_000, millis + 6_000);
  }

  private static Records firstWith(long[] probes, long... announcements) {
    return conflict(new Records().claim(X, probes, announcements), FIRST);
  }

  @TestFactory
  Stream<DynamicTest> aReplacementIsTestedInFull() {
    long[] four = {0, 1_500, 3_000, 4_500};
    long[] three = {0, 1_500, 3_000};
    long[] two = {FIRST + 500, FIRST + 2_000};
    return Fact.tests(
        satisfied("as the first address", takes(contested(), Y, FIRST + 500).judge(inFull, END)),
        satisfied(
            "PROBE_NUM probes are in full, whatever there were before",
            takes(firstWith(four, 6_500, 8_500), Y, FIRST + 500).judge(inFull, END)),
        satisfied(
            "so are ANNOUNCE_NUM announcements",
            takes(firstWith(three, 5_000, 7_000, 9_000), Y, FIRST + 500).judge(inFull, END)),
        failed(
            "fewer probes are not (708-710)",
            contested()
                .probes(Y, two)
                .announces(Y, FIRST + 4_000, FIRST + 6_000)
                .judge(inFull, END)),
        failed(
            "nor are fewer announcements",
            contested()
                .probes(Y, FIRST + 1, FIRST + 1_001, FIRST + 2_001)
                .announces(Y, FIRST + 4_001)
                .judge(inFull, END)),
        pending(
            "it takes its time",
            FIRST + 20_500,
            movedAfter(500, 0).judgeOpen(inFull, FIRST + 900)));
  }

  /** Moved, and then a packet about the former address. */
  private static Records replaced() {
    return takes(contested(), Y, FIRST + 500).tester(FIRST + 20_000, Contests.reply(X));
  }

  @TestFactory
  Stream<DynamicTest> aReplacementIsKeptWhateverIsSaidOfTheFormerAddress() {
    var contestedToo = replaced().tester(FIRST + 21_000, Contests.reply(Y));
    return Fact.tests(
        satisfied("no word of it", replaced().judge(kept, END)),
        failed(
            "another address is probed (698-703)",
            replaced().probes(X.beside(), FIRST + 21_000).judge(kept, END)),
        notReached(
            "a conflict with it is a reason to move",
            contestedToo.probes(X.beside(), FIRST + 21_500).judge(kept, END)),
        satisfied(
            "its probe by another station is none of its own",
            replaced().tester(FIRST + 21_000, Contests.probe(Records.Z)).judge(kept, END)),
        pending(
            "it takes 3 s to tell", FIRST + 23_000, replaced().judgeOpen(kept, FIRST + 22_999)));
  }

  @TestFactory
  Stream<DynamicTest> aDefenceIsASingleOne() {
    var single = new SingleDefence(1, Duration.ofSeconds(8));
    return Fact.tests(
        satisfied("one (717-718)", defended().judge(single, END)),
        failed("two", defended().announces(X, FIRST + 2_010).judge(single, END)),
        failed(
            "the second one at the end of the watch",
            defended().announcement(X, FIRST + 8_000, 0).judge(single, END)),
        satisfied("after it", defended().announcement(X, FIRST + 8_000, 1).judge(single, END)),
        satisfied(
            "an answer is none",
            defended().asks(FIRST + 900, X).answers(FIRST + 901, X).judge(single, END)),
        satisfied(
            "one that comes back is none",
            defended().tester(FIRST + 11, ArpPacket.announcement(HOST, X)).judge(single, END)),
        satisfied(
            "one of another station is none",
            defended()
                .frame(
                    FIRST + 900, true, ArpPacket.announcement(OddFrames.CONTROLLER, X).broadcast())
                .judge(single, END)),
        notReached(
            "one for each of two conflicts is another question",
            again(5_000, 0).judge(single, END),
            "second-conflict-moves"),
        pending("for 8 s", FIRST + 8_000, defended().judgeOpen(single, FIRST + 7_999)));
  }
}
