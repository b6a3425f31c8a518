// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

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

import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Section 2.4 to the nanosecond; strict slack is 20 ms early and 100 ms late. */
class AnnouncingEdgesTest {

  private static final long END = 60_000;

  private final AnnounceWait least = AnnounceWait.atLeast(Duration.ofSeconds(2));
  private final AnnounceWait most = AnnounceWait.atMost(Duration.ofSeconds(2));
  private final AnnouncementInterval interval = new AnnouncementInterval(Duration.ofSeconds(2));
  private final AnnouncementCount count = new AnnouncementCount(2, Duration.ofSeconds(8));
  private final AnnouncedBeforeUse before = new AnnouncedBeforeUse();

  /** The last probe is at 2 s. */
  private static Records probed() {
    return new Records().probes(X, 0, 1_000, 2_000);
  }

  /** First announced so long after the last probe. */
  private static Records waited(long millis, long nanos) {
    return probed().announcement(X, 2_000 + millis, nanos).announces(X, 10_000);
  }

  @TestFactory
  Stream<DynamicTest> theFirstComesAnnounceWaitAfterTheLastProbe() {
    return Fact.tests(
        satisfied("after ANNOUNCE_WAIT (657-660)", waited(2_000, 0).judge(least, END)),
        satisfied("the slack is in the window", waited(1_980, 0).judge(least, END)),
        failed("a nanosecond less cuts the test short", waited(1_980, -1).judge(least, END)),
        undecided("or so, if rough", waited(1_978, 0).uncertainty(1).judge(least, END)),
        failed("and less", waited(1_978, -1).uncertainty(1).judge(least, END)),
        satisfied("1.9 s by default", waited(1_900, 0).slack(Slack.DEFAULT).judge(least, END)),
        heldUp("a stall explains as much", waited(1_900, 0).stall(3_000, 80).judge(least, END)),
        failed("and no more", waited(1_900, 0).stall(3_000, 79).judge(least, END)),
        satisfied("it may come late", waited(2_100, 0).judge(most, END)),
        warned("but not by more than the slack", waited(2_100, 1).judge(most, END)),
        satisfied("whatever the least", waited(7_000, 0).judge(least, END)));
  }

  /** The second one comes so long after the first, which is at 4 s. */
  private static Records apart(long millis, long nanos) {
    return probed().announces(X, 4_000).announcement(X, 4_000 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> theSecondComesAnnounceIntervalAfterTheFirst() {
    return Fact.tests(
        satisfied("after ANNOUNCE_INTERVAL (683-685)", apart(2_000, 0).judge(interval, END)),
        satisfied("20 ms early", apart(1_980, 0).judge(interval, END)),
        failed("and a nanosecond", apart(1_980, -1).judge(interval, END)),
        satisfied("100 ms late", apart(2_100, 0).judge(interval, END)),
        failed("and a nanosecond", apart(2_100, 1).judge(interval, END)),
        undecided("if rough, early", apart(1_978, 0).uncertainty(1).judge(interval, END)),
        undecided("if rough, late", apart(2_102, 0).uncertainty(1).judge(interval, END)),
        failed("if rough, too early", apart(1_978, -1).uncertainty(1).judge(interval, END)),
        failed("if rough, too late", apart(2_102, 1).uncertainty(1).judge(interval, END)),
        heldUp("a stall explains as much", apart(2_500, 0).stall(6_200, 400).judge(interval, END)),
        failed("and no more", apart(2_500, 0).stall(6_200, 399).judge(interval, END)),
        satisfied(
            "a defence in between is none of the two",
            probed()
                .announces(X, 4_000)
                .tester(4_800, Contests.reply(X))
                .announces(X, 5_000, 6_000)
                .judge(interval, END)),
        pending(
            "it may still come", 18_000, probed().announces(X, 4_000).judgeOpen(interval, 9_000)),
        notReached(
            "none came", probed().announces(X, 4_000).judge(interval, END), "announcement-count"));
  }

  private static Records once() {
    return probed().announces(X, 4_000);
  }

  @TestFactory
  Stream<DynamicTest> twoAreSent() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    var crashed = new ProcessState(ProcessState.Kind.ENDED, "exit status 1");
    return Fact.tests(
        satisfied("two are as many as ANNOUNCE_NUM (683-685)", apart(2_000, 0).judge(count, END)),
        failed("one is too few", once().judge(count, END)),
        pending("it may still come", 12_000, once().judgeOpen(count, 11_999)),
        undecided("or would have, had the record not ended", once().judge(count, 11_999)),
        failed("it does not come in time", once().judge(count, 12_000)),
        undecided("somebody ended the host", once().process(killed).judge(count, END)),
        failed("the host ended by itself", once().process(crashed).judge(count, END)),
        heldUp(
            "a stall of a second holds up anything", once().stall(8_000, 1_000).judge(count, END)),
        failed("a shorter one does not", once().stall(8_000, 999).judge(count, END)),
        failed("one before the first does not", once().stall(3_499, 1_000).judge(count, END)),
        satisfied(
            "whoever moves after a conflict owes none (708-710)",
            once().tester(5_000, Contests.reply(X)).probes(Y, 5_500).judge(count, END)),
        warned(
            "whoever defends in place of it is told",
            once().tester(5_000, Contests.reply(X)).announces(X, 5_001).judge(count, END)),
        failed("none is too few", probed().judge(count, END)),
        pending("it may be slow", 32_000, probed().judgeOpen(count, 31_999)));
  }

  /** A third one, so long after the first. */
  private static Records third(long millis, long nanos) {
    return apart(2_000, 0).announcement(X, 4_000 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> aThirdOneIsOneTooManyWhileItAnnounces() {
    return Fact.tests(
        failed("an interval after the second", third(4_000, 0).judge(count, END)),
        failed("with the slack", third(4_100, 0).judge(count, END)),
        satisfied("later it has another reason", third(4_100, 1).judge(count, END)),
        satisfied(
            "an answer in the same form, 1.1 s after a question",
            apart(2_000, 0).asks(6_900, X).announces(X, 8_000).judge(count, END)),
        failed(
            "and later",
            apart(2_000, 0).asks(6_900, X).announcement(X, 8_000, 1).judge(count, END)),
        satisfied(
            "a defence is none",
            apart(2_000, 0).tester(7_999, Contests.reply(X)).announces(X, 8_000).judge(count, END)),
        satisfied(
            "the echo of one is none",
            apart(2_000, 0).tester(6_001, ArpPacket.announcement(HOST, X)).judge(count, END)),
        satisfied(
            "one on another VLAN is none",
            apart(2_000, 0)
                .frame(8_000, true, OddFrames.tagged(ArpPacket.announcement(HOST, X).broadcast()))
                .judge(count, END)),
        satisfied(
            "one of a station behind the same port is none",
            apart(2_000, 0)
                .frame(8_000, true, ArpPacket.announcement(OddFrames.CONTROLLER, X).broadcast())
                .judge(count, END)),
        satisfied(
            "an unasked reply is none",
            apart(2_000, 0).host(8_000, OddFrames.unaskedReply(X)).judge(count, END)),
        pending("it may be one of a series", 18_000, third(4_000, 0).judgeOpen(count, 10_000)));
  }

  /** A packet so long after the last probe, before any announcement. */
  private static Records used(long millis, long nanos) {
    return probed()
        .later(nanos)
        .frame(2_000 + millis, true, OddFrames.ping(X, Y))
        .later(0)
        .announces(X, 5_000, 7_000);
  }

  @TestFactory
  Stream<DynamicTest> itIsAnnouncedBeforeItIsUsed() {
    return Fact.tests(
        satisfied("no text forbids a use of what is claimed", used(2_000, 0).judge(before, END)),
        satisfied("the slack is in the window", used(1_980, 0).judge(before, END)),
        warned("a nanosecond less is not", used(1_980, -1).judge(before, END)),
        heldUp("a stall explains it", used(1_900, 0).stall(2_500, 100).judge(before, END)),
        warned("a short one does not", used(1_900, 0).stall(2_500, 99).judge(before, END)),
        satisfied("announced first", apart(2_000, 0).judge(before, END)),
        satisfied(
            "what another sends from it is no use of the host",
            probed()
                .frame(2_500, false, OddFrames.ping(X, Y))
                .announces(X, 4_000, 6_000)
                .judge(before, END)),
        notReached("nothing is used", probed().judge(before, END), "tested-before-use"));
  }

  @TestFactory
  Stream<DynamicTest> itsFormIsThatOfAProbeWithASender() {
    var broadcast = new AnnouncementBroadcast();
    var hardware = new AnnouncementSenderHardware();
    var target = new AnnouncementTargetHardware();
    var unicast = ArpPacket.announcement(HOST, X).unicast(OTHER);
    var filled = new ArpPacket(ArpPacket.REQUEST, HOST, X, OTHER, X);
    return Fact.tests(
        satisfied("broadcast (683-685)", apart(2_000, 0).judge(broadcast, END)),
        failed("not to one station", once().frame(6_000, true, unicast).judge(broadcast, END)),
        satisfied(
            "a defence is judged as that",
            apart(2_000, 0)
                .tester(20_000, Contests.reply(X))
                .frame(20_001, true, unicast)
                .judge(broadcast, END)),
        satisfied("from the host itself", apart(2_000, 0).judge(hardware, END)),
        satisfied("its target is zero (211-214)", apart(2_000, 0).judge(target, END)),
        warned("and best so (203-204)", once().host(6_000, filled).judge(target, END)),
        satisfied(
            "padding changes nothing",
            probed()
                .frame(4_000, true, OddFrames.padded(ArpPacket.announcement(HOST, X)))
                .frame(6_000, true, OddFrames.padded(ArpPacket.announcement(HOST, X)))
                .judge(broadcast, END)),
        notReached("without a claim", new Records().judge(broadcast, END), "announcement-count"));
  }
}
