// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Section 2.1, at the edges of the range and of chance. */
class SelectingEdgesTest {

  private static final long END = 400_000;

  private final CandidateInRange reserved = CandidateInRange.noneReserved();
  private final CandidateInRange prefix = CandidateInRange.allLinkLocal();

  private static Records after(String address) {
    return new Records().probes(Ipv4Address.parse(address), 0, 1_000, 2_000);
  }

  @TestFactory
  Stream<DynamicTest> theFirstAndTheLast256AddressesAreReserved() {
    return Fact.tests(
        failed("the first of all (519-521)", after("169.254.0.0").judge(reserved, END)),
        failed("the last of the first 256", after("169.254.0.255").judge(reserved, END)),
        satisfied("the first after them", after("169.254.1.0").judge(reserved, END)),
        satisfied("one that ends in 255", after("169.254.1.255").judge(reserved, END)),
        satisfied("one that ends in 0", after("169.254.2.0").judge(reserved, END)),
        satisfied("the last before the last 256", after("169.254.254.255").judge(reserved, END)),
        failed("the first of them", after("169.254.255.0").judge(reserved, END)),
        failed("the last of all", after("169.254.255.255").judge(reserved, END)),
        satisfied(
            "another prefix is another question", after("169.253.255.255").judge(reserved, END)));
  }

  @TestFactory
  Stream<DynamicTest> candidatesAreOfThePrefix() {
    var tagged = OddFrames.tagged(ArpPacket.probe(HOST, RoutableNetwork.REMOTE).broadcast());
    return Fact.tests(
        satisfied("its first address (513-516)", after("169.254.0.0").judge(prefix, END)),
        satisfied("its last", after("169.254.255.255").judge(prefix, END)),
        failed("the one before", after("169.253.255.255").judge(prefix, END)),
        failed("the one after", after("169.255.0.0").judge(prefix, END)),
        failed("one for private use", after("10.1.2.3").judge(prefix, END)),
        satisfied(
            "beside a link-local one it is a test of RFC 5227",
            after("10.1.2.3").probes(X, 3_000).judge(prefix, END)),
        notReached(
            "on another VLAN it is about another link",
            new Records().frame(0, true, tagged).judge(prefix, END)),
        notReached(
            "of another station it is none",
            new Records()
                .tester(0, ArpPacket.probe(OTHER, RoutableNetwork.REMOTE))
                .judge(prefix, END)),
        pending(
            "a routable address may be tested first",
            10_000,
            after("10.1.2.3").judgeOpen(prefix, 3_000)),
        pending("nothing is seen yet", 10_000, new Records().judgeOpen(prefix, 9_999)),
        notReached("nothing comes", new Records().judge(prefix, 10_000), "tested-before-use"));
  }

  private final CandidatesNew anew = new CandidatesNew();

  private static Records denied(int... numbers) {
    var record = new Records();
    for (int i = 0; i < numbers.length; i++) {
      Contests.denied(record, 10_000L * i, Contests.candidate(numbers[i]));
    }
    return record;
  }

  @TestFactory
  Stream<DynamicTest> aDeniedCandidateIsNotTriedAgain() {
    return Fact.tests(
        satisfied("never (637-639)", denied(0, 1, 2, 3).judge(anew, END)),
        undecided("once may be chance", denied(0, 1, 2, 0).judge(anew, END)),
        failed("twice is none", denied(0, 1, 2, 0, 1).judge(anew, END)),
        failed("the same again and again", denied(0, 1, 0, 1, 0).judge(anew, END)),
        notReached("one candidate is none", denied(0).judge(anew, END), "next-candidate"));
  }

  private final CandidatesNotStepped drawn = CandidatesNotStepped.attempted();

  private static Records after(int... steps) {
    var record = new Records();
    var address = X;
    record.probes(address, 0);
    for (int i = 0; i < steps.length; i++) {
      address = new Ipv4Address(address.bits() + steps[i]);
      record.probes(address, 1_000L + 1_000 * i);
    }
    return record;
  }

  @TestFactory
  Stream<DynamicTest> candidatesAreDrawn() {
    return Fact.tests(
        failed("not counted up (513-516)", after(1, 1).judge(drawn, END)),
        failed("nor down", after(-7, -7, -7).judge(drawn, END)),
        satisfied("one other step is enough", after(1, 1, 2).judge(drawn, END)),
        notReached("two candidates show no step", after(1).judge(drawn, END), "next-candidate"));
  }

  private final CrowdedLink crowded = new CrowdedLink(4);

  /** The range is full from X on, up to and without the hundredth address after it. */
  private static Records among(int... steps) {
    return after(steps).act(0, (at, mark) -> new Act.Crowded(at, mark, 100));
  }

  @TestFactory
  Stream<DynamicTest> aFreeAddressIsFoundSoon() {
    return Fact.tests(
        failed("four that are taken are too many", among(5, 20, 13).judge(crowded, END)),
        satisfied("three are chance", among(5, 20).claim(Y, 9_000).judge(crowded, END)),
        satisfied(
            "the hundredth is free",
            among(5, 20, 75).claim(X.plus(100), 9_000).judge(crowded, END)),
        failed(
            "the one before is not", among(5, 20, 74).claim(X.plus(99), 9_000).judge(crowded, END)),
        notReached(
            "who counts on has another fault",
            among(1, 1, 1).judge(crowded, END),
            "next-candidate-drawn"),
        pending("it takes its time", 12_000, among(5, 20).judgeOpen(crowded, 11_999)),
        notReached("nothing is claimed", among(5, 20).judge(crowded, 12_000), "next-candidate"));
  }

  private final FormerAddressFirst first = FormerAddressFirst.afterRestart();
  private final SameFirstCandidate same = new SameFirstCandidate();

  private static Records startedAnew() {
    return new Records().claim(X, 0).restart(20_000);
  }

  @TestFactory
  Stream<DynamicTest> aRecordedAddressIsTheFirstCandidate() {
    var low = new Records().claim(Ipv4Address.parse("169.254.0.9"), 0).restart(20_000);
    return Fact.tests(
        satisfied("it is (541-543)", startedAnew().probes(X, 20_500).judge(first, END)),
        warned(
            "another one is", startedAnew().probes(Y, 20_500).probes(X, 30_000).judge(first, END)),
        satisfied(
            "what another probes is not its own",
            startedAnew().tester(20_400, Contests.probe(Y)).probes(X, 20_500).judge(first, END)),
        satisfied(
            "nor what is tested on another VLAN",
            startedAnew()
                .frame(20_400, true, OddFrames.tagged(ArpPacket.probe(HOST, Y).broadcast()))
                .probes(X, 20_500)
                .judge(first, END)),
        satisfied(
            "a routable address is no candidate",
            startedAnew().probes(RoutableNetwork.HOST, 20_400).probes(X, 20_500).judge(first, END)),
        notReached(
            "a reserved one is to be left alone",
            low.probes(Y, 20_500).judge(first, END),
            "candidate-in-range"),
        pending("it may be slow", 30_000, startedAnew().judgeOpen(first, 29_999)),
        notReached("nothing comes", startedAnew().judge(first, 30_000), "replug-probes"),
        notReached("it was not started anew", new Records().claim(X, 0).judge(first, END)),
        satisfied(
            "without memory the draw repeats (524-530)",
            startedAnew().probes(X, 20_500).judge(same, END)),
        warned("or does not", startedAnew().probes(Y, 20_500).judge(same, END)),
        notReached(
            "another interface has a draw of its own",
            new Records().link(SECOND).own(2).probes(X, 0).on(1).probes(Y, 0).judge(same, END)),
        notReached("one start shows nothing", new Records().claim(X, 0).judge(same, END)));
  }

  private final NextCandidateNew next = new NextCandidateNew();

  @TestFactory
  Stream<DynamicTest> whoStartsOverDoesSoWithAnotherAddress() {
    var contested = Contests.reply(X);
    return Fact.tests(
        satisfied(
            "another one (637-639)", Contests.contested(contested).probes(Y, 900).judge(next, END)),
        failed("the same in full", Contests.contested(contested).claim(X, 900).judge(next, END)),
        failed(
            "the same so late that it is no slip",
            Contests.contested(contested).probes(X, 6_201).judge(next, END)),
        notReached(
            "a slip is held against it elsewhere",
            Contests.contested(contested).probes(X, 6_200).judge(next, END),
            "reply-is-conflict"),
        pending(
            "it may be limited", 330_200, Contests.contested(contested).judgeOpen(next, 330_199)),
        notReached(
            "nothing comes", Contests.contested(contested).judge(next, 330_200), "next-candidate"),
        satisfied(
            "after a new start it may be after the same",
            Contests.contested(contested)
                .probes(Y, 900)
                .restart(2_000)
                .claim(X, 2_500)
                .judge(next, END)));
  }
}
