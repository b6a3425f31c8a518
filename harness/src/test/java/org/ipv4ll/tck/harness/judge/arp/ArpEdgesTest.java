// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

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
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Questions and answers by ARP, at the edges; an answer within 1.1 s is prompt. */
class ArpEdgesTest {

  private static final long END = 400_000;
  private static final long SAID = 20_000;

  private final ArpAnswer answer = new ArpAnswer();
  private final ReplyBroadcast broadcast = new ReplyBroadcast();
  private final ReplyFields fields = new ReplyFields();
  private final RequestBroadcast requests = RequestBroadcast.ofRequests();
  private final RequestBroadcast refreshes = RequestBroadcast.ofRefreshes();
  private final NoAnswerForOthers others = NoAnswerForOthers.ever();

  private static final ArpPacket QUESTION = ArpPacket.request(OTHER, ASKER, X);

  private static Records asked() {
    return new Records().claim(X, 0).stimulus(SAID, QUESTION);
  }

  private static Records after(long millis, long nanos) {
    return asked().later(nanos).answers(SAID + millis, X).later(0);
  }

  @TestFactory
  Stream<DynamicTest> aHostAnswersForItsAddress() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    var crashed = new ProcessState(ProcessState.Kind.ENDED, "SIGSEGV");
    var probed = new Records().claim(X, 0).stimulus(SAID, Contests.probe(X));
    return Fact.tests(
        satisfied("at once (RFC 826)", after(0, 1).judge(answer, END)),
        satisfied("within 1.1 s", after(1_100, 0).judge(answer, END)),
        warned("late; no text sets a time", after(1_100, 1).judge(answer, END)),
        satisfied("or not surely late", after(1_102, 0).uncertainty(1).judge(answer, END)),
        satisfied("or held up", after(3_000, 0).stall(SAID + 2_500, 1_900).judge(answer, END)),
        warned("as long as it was", after(3_000, 0).stall(SAID + 2_500, 1_899).judge(answer, END)),
        satisfied("a probe asks as well", probed.answers(SAID + 1, X).judge(answer, END)),
        failed("never", asked().judge(answer, END)),
        failed(
            "an answer of another is none",
            asked().tester(SAID + 1, Records.answer(OTHER, X)).judge(answer, END)),
        failed(
            "one on another VLAN is none",
            asked()
                .frame(SAID + 1, true, OddFrames.tagged(Records.answer(HOST, X).broadcast()))
                .judge(answer, END)),
        failed("an announcement is none", asked().announces(X, SAID + 1).judge(answer, END)),
        pending("so long it may come", SAID + 10_000, asked().judgeOpen(answer, SAID + 9_999)),
        undecided("the record ends before", asked().judge(answer, SAID + 9_999)),
        undecided("somebody ended the host", asked().process(killed).judge(answer, END)),
        failed("it ended by itself", asked().process(crashed).judge(answer, END)),
        heldUp(
            "a stall of a second explains silence",
            asked().stall(SAID + 5_000, 1_000).judge(answer, END)),
        failed("a shorter one does not", asked().stall(SAID + 5_000, 999).judge(answer, END)),
        undecided("it has left the address", asked().probes(Y, SAID + 1).judge(answer, END)),
        notReached("nobody asked", new Records().claim(X, 0).judge(answer, END)),
        notReached(
            "nothing is claimed",
            new Records().stimulus(SAID, QUESTION).judge(answer, END),
            "next-candidate"));
  }

  private static Records unicast(ArpPacket packet) {
    return asked().frame(SAID + 1, true, packet.unicast(OTHER));
  }

  @TestFactory
  Stream<DynamicTest> whatHasALinkLocalSenderIsBroadcast() {
    var routable = RoutableNetwork.HOST;
    var ofController = Records.answer(OddFrames.CONTROLLER, Y).unicast(OTHER);
    return Fact.tests(
        satisfied("a reply (759-761)", after(1, 0).judge(broadcast, END)),
        failed("not to one station", unicast(Records.answer(HOST, X)).judge(broadcast, END)),
        satisfied(
            "a reply for a routable address may",
            after(1, 0)
                .frame(SAID + 2, true, Records.answer(HOST, routable).unicast(OTHER))
                .judge(broadcast, END)),
        satisfied(
            "on another VLAN it is about another link",
            after(1, 0)
                .frame(SAID + 2, true, OddFrames.tagged(Records.answer(HOST, X).unicast(OTHER)))
                .judge(broadcast, END)),
        satisfied(
            "of a station behind the same port it is not its own",
            after(1, 0).frame(SAID + 2, true, ofController).judge(broadcast, END)),
        satisfied(
            "of another station it is none",
            after(1, 0).frame(SAID + 2, false, ofController).judge(broadcast, END)),
        pending("it may come", SAID + 10_000, asked().judgeOpen(broadcast, SAID + 9_999)),
        notReached("none comes", asked().judge(broadcast, END), "arp-answer"),
        satisfied(
            "a request (759-761)",
            asked().host(SAID + 1, ArpPacket.request(HOST, X, Y)).judge(requests, END)),
        failed("not to one station", unicast(ArpPacket.request(HOST, X, Y)).judge(requests, END)),
        notReached(
            "from a routable address it may",
            unicast(ArpPacket.request(HOST, routable, RoutableNetwork.NEIGHBOUR))
                .judge(requests, END)),
        notReached(
            "an announcement is judged elsewhere",
            unicast(ArpPacket.announcement(HOST, X)).judge(requests, END)),
        notReached("a probe, too", unicast(ArpPacket.probe(HOST, X)).judge(requests, END)));
  }

  private static Records twice(long millis, long nanos) {
    var request = ArpPacket.request(HOST, X, Y);
    return asked().host(30_000, request).later(nanos).host(30_000 + millis, request).later(0);
  }

  @TestFactory
  Stream<DynamicTest> aRefreshIsASecondQuestion() {
    return Fact.tests(
        satisfied("more than 4 s after the first", twice(4_000, 1).judge(refreshes, END)),
        undecided("sooner it may have had no answer", twice(4_000, 0).judge(refreshes, END)),
        failed(
            "it is broadcast as well",
            twice(4_001, 0)
                .frame(90_000, true, ArpPacket.request(HOST, X, Y).unicast(OTHER))
                .judge(refreshes, END)));
  }

  @TestFactory
  Stream<DynamicTest> aReplySwapsTheFieldsOfTheQuestion() {
    return Fact.tests(
        satisfied("from the host to the asker (RFC 826)", after(1, 0).judge(fields, END)),
        failed(
            "for somebody else",
            asked()
                .host(SAID + 1, new ArpPacket(ArpPacket.REPLY, HOST, X, OTHER, Z))
                .judge(fields, END)),
        failed(
            "for nobody",
            asked()
                .host(SAID + 1, new ArpPacket(ArpPacket.REPLY, HOST, X, OTHER, Ipv4Address.ANY))
                .judge(fields, END)),
        failed(
            "where another hardware address is",
            asked()
                .frame(SAID + 1, true, Records.answer(OTHER, X).broadcast().from(HOST))
                .judge(fields, END)),
        satisfied(
            "another asker gets another reply",
            asked()
                .tester(SAID - 5, ArpPacket.request(SECOND, Z, X))
                .host(SAID + 1, ArpPacket.reply(HOST, ArpPacket.request(SECOND, Z, X)))
                .answers(SAID + 2, X)
                .judge(fields, END)),
        pending("it may come", SAID + 10_000, asked().judgeOpen(fields, SAID + 9_999)));
  }

  /** Asked for Y, which it has never held, and heard of afterwards. */
  private static Records askedForOther() {
    return asked()
        .answers(SAID + 1, X)
        .asks(SAID + 1_000, Y)
        .asks(SAID + 1_500, X)
        .answers(SAID + 1_501, X);
  }

  @TestFactory
  Stream<DynamicTest> nobodyAnswersForOthers() {
    return Fact.tests(
        satisfied("never (866-868)", askedForOther().judge(others, END)),
        warned(
            "one may be configured", askedForOther().answers(SAID + 1_600, Y).judge(others, END)),
        failed(
            "two are indiscriminate",
            askedForOther().answers(SAID + 1_600, Y).answers(SAID + 1_700, Z).judge(others, END)),
        failed(
            "so is one that it had tested and was refused",
            Contests.denied(new Records(), 0, Y)
                .claim(X, 900)
                .asks(SAID, Y)
                .answers(SAID + 1, Y)
                .judge(others, END)),
        satisfied(
            "what it claimed once was its own",
            askedForOther()
                .claim(Z, 60_000)
                .answers(70_000, Z)
                .answers(70_001, X)
                .judge(others, END)),
        satisfied(
            "a routable address is none of these",
            askedForOther().answers(SAID + 1_600, RoutableNetwork.HOST).judge(others, END)),
        satisfied(
            "others may answer",
            askedForOther().tester(SAID + 1_600, Records.answer(OTHER, Y)).judge(others, END)),
        satisfied(
            "a station behind the same port may",
            askedForOther()
                .frame(SAID + 1_600, true, Records.answer(OddFrames.CONTROLLER, Y).broadcast())
                .judge(others, END)),
        pending(
            "it takes 3 s to tell",
            SAID + 4_000,
            asked().answers(SAID + 1, X).asks(SAID + 1_000, Y).judgeOpen(others, SAID + 3_999)));
  }
}
