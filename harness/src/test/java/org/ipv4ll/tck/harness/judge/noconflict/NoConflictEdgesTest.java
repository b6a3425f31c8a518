// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

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
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What costs a host nothing, at the edges. */
class NoConflictEdgesTest {

  private static final long END = 400_000;
  private static final long SAID = 10_000;

  private final AddressKept kept = new AddressKept(AddressKept.UNRELATED);
  private final CandidateKept candidate = new CandidateKept(CandidateKept.UNRELATED);
  private final QuestionsAnswered answered = new QuestionsAnswered();

  /** X is in use, and another station announces its own address. */
  private static Records told() {
    return new Records().claim(X, 0).stimulus(SAID, ArpPacket.announcement(OTHER, Y));
  }

  @TestFactory
  Stream<DynamicTest> anAddressInUseIsKept() {
    return Fact.tests(
        satisfied("whatever others announce (698-703)", told().judge(kept, END)),
        failed(
            "another one is probed 3 s later", told().probe(Z, SAID + 3_000, 0).judge(kept, END)),
        satisfied(
            "after that it has other reasons", told().probe(Z, SAID + 3_000, 1).judge(kept, END)),
        notReached(
            "a conflict is a reason (708-710)",
            told().tester(SAID + 900, Contests.reply(X)).probes(Z, SAID + 1_500).judge(kept, END)),
        notReached(
            "one before the packet, too",
            new Records()
                .claim(X, 0)
                .tester(SAID - 1, Contests.reply(X))
                .stimulus(SAID, ArpPacket.announcement(OTHER, Y))
                .probes(Z, SAID + 1_500)
                .judge(kept, END)),
        failed(
            "its own packet that comes back is none",
            told()
                .tester(SAID + 900, ArpPacket.announcement(HOST, X))
                .probes(Z, SAID + 1_500)
                .judge(kept, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoSignOfALoss() {
    var tagged = OddFrames.tagged(ArpPacket.probe(HOST, Z).broadcast());
    return Fact.tests(
        satisfied(
            "a probe on another VLAN is about another link",
            told().frame(SAID + 1, true, tagged).judge(kept, END)),
        satisfied(
            "a probe of another station is none of its own",
            told().tester(SAID + 1, Contests.probe(Z)).judge(kept, END)),
        satisfied(
            "a probe for what it holds gives nothing up",
            told().probes(X, SAID + 1).judge(kept, END)),
        pending("it takes 3 s to tell", SAID + 3_000, told().judgeOpen(kept, SAID + 2_999)),
        undecided("the record ends before", told().judge(kept, SAID + 2_999)),
        notReached("nothing is said", new Records().claim(X, 0).judge(kept, END)),
        notReached(
            "nothing is held",
            new Records().stimulus(SAID, Contests.reply(Y)).judge(kept, END),
            "tested-before-use"));
  }

  /** Announced so long after each of two packets. */
  private static Records announcedAfter(long millis, long nanos) {
    var record = told().announcement(X, SAID + millis, nanos);
    record.stimulus(SAID + 5_000, ArpPacket.announcement(OTHER, Y));
    return record.announcement(X, SAID + 5_000 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> anAnnouncementEachTimeIsADefenceWithoutNeed() {
    return Fact.tests(
        warned("at once", announcedAfter(1, 0).judge(kept, END)),
        warned("within 1.1 s", announcedAfter(1_100, 0).judge(kept, END)),
        satisfied("later it is none", announcedAfter(1_100, 1).judge(kept, END)));
  }

  /** X is probed, and another station announces its own address. */
  private static Records probing() {
    return new Records().probes(X, 0).stimulus(200, ArpPacket.announcement(OTHER, Y));
  }

  @TestFactory
  Stream<DynamicTest> aCandidateIsKept() {
    return Fact.tests(
        satisfied(
            "it is claimed (657-660)",
            probing().probes(X, 1_500, 3_000).announces(X, 5_000).judge(candidate, END)),
        failed(
            "another one is tested instead",
            probing().probes(Z, 1_500, 3_000).judge(candidate, END)),
        notReached(
            "a conflict is a reason (634-639)",
            probing().tester(900, Contests.reply(X)).probes(Z, 1_500, 3_000).judge(candidate, END)),
        notReached(
            "a probe of another station, too (639-646)",
            probing().tester(900, Contests.probe(X)).probes(Z, 1_500, 3_000).judge(candidate, END)),
        failed(
            "its own probe that comes back is none (641-643)",
            probing()
                .tester(900, ArpPacket.probe(HOST, X))
                .probes(Z, 1_500, 3_000)
                .judge(candidate, END)),
        pending("it takes its time", 20_200, probing().judgeOpen(candidate, 20_199)),
        notReached("nothing comes of it", probing().judge(candidate, 20_200), "announcement-count"),
        notReached("nothing is said", new Records().probes(X, 0).judge(candidate, END)));
  }

  private static Records asked() {
    return new Records().claim(X, 0).stimulus(SAID, ArpPacket.request(OTHER, ASKER, X));
  }

  private static Records answeredAfter(long millis, long nanos) {
    return asked().later(nanos).answers(SAID + millis, X).later(0);
  }

  @TestFactory
  Stream<DynamicTest> aQuestionIsAnsweredInItsTime() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    return Fact.tests(
        satisfied("at once (RFC 826)", answeredAfter(0, 1).judge(answered, END)),
        satisfied("within 1.1 s", answeredAfter(1_100, 0).judge(answered, END)),
        warned(
            "a late one is told; no text sets a time",
            answeredAfter(1_100, 1).judge(answered, END)),
        satisfied(
            "or may not be late", answeredAfter(1_102, 0).uncertainty(1).judge(answered, END)),
        satisfied(
            "or was held up",
            answeredAfter(2_000, 0).stall(SAID + 1_500, 900).judge(answered, END)),
        warned(
            "as far as it was",
            answeredAfter(2_000, 0).stall(SAID + 1_500, 899).judge(answered, END)),
        warned("at the very end", answeredAfter(10_000, 0).judge(answered, END)),
        failed("never in time", answeredAfter(10_000, 1).judge(answered, END)),
        failed(
            "by another station",
            asked().tester(SAID + 1, Records.answer(OTHER, X)).judge(answered, END)),
        pending("so long it may come", SAID + 10_000, asked().judgeOpen(answered, SAID + 9_999)),
        undecided("the record ends before", asked().judge(answered, SAID + 9_999)),
        undecided("somebody ended the host", asked().process(killed).judge(answered, END)),
        heldUp("it was held up", asked().stall(SAID + 5_000, 1_000).judge(answered, END)),
        failed(
            "a shorter stall explains nothing",
            asked().stall(SAID + 5_000, 999).judge(answered, END)));
  }
}
