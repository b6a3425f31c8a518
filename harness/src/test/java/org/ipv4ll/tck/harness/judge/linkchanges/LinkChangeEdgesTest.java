// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

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
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Interfaces that become active, and hosts that are left alone, at the edges. */
class LinkChangeEdgesTest {

  private static final long END = 400_000;
  private static final long BACK = 80_000;

  private final ProbesAnew anew = new ProbesAnew();
  private final NoPeriodicProbes probes = new NoPeriodicProbes();
  private final NoPeriodicAnnouncements announcements = new NoPeriodicAnnouncements();

  private static Records plugged() {
    return new Records().claim(X, 0).flap(20_000, BACK);
  }

  @TestFactory
  Stream<DynamicTest> anAddressIsTestedWhenTheInterfaceIsActiveAnew() {
    return Fact.tests(
        satisfied("the same (565-592)", plugged().probes(X, BACK + 500).judge(anew, END)),
        satisfied("another one", plugged().probes(Y, BACK + 500).judge(anew, END)),
        satisfied("late", plugged().probes(X, BACK + 9_999).judge(anew, END)),
        failed(
            "used first (578-582)",
            plugged().announces(X, BACK + 1).probes(X, BACK + 500).judge(anew, END)),
        failed(
            "an answer is a use",
            plugged().asks(BACK + 1, X).answers(BACK + 2, X).judge(anew, END)),
        failed(
            "a packet is a use",
            plugged().frame(BACK + 1, true, OddFrames.ping(X, Y)).judge(anew, END)),
        satisfied(
            "not on another VLAN",
            plugged()
                .frame(BACK + 1, true, OddFrames.tagged(OddFrames.ping(X, Y)))
                .probes(X, BACK + 500)
                .judge(anew, END)),
        satisfied(
            "not from a routable address",
            plugged()
                .frame(BACK + 1, true, OddFrames.ping(RoutableNetwork.HOST, Y))
                .probes(X, BACK + 500)
                .judge(anew, END)),
        satisfied(
            "not by another station",
            plugged().tester(BACK + 1, Contests.reply(X)).probes(Y, BACK + 500).judge(anew, END)),
        failed(
            "after a start as after an outage (586)",
            new Records().claim(X, 0).restart(BACK).announces(X, BACK + 1).judge(anew, END)));
  }

  @TestFactory
  Stream<DynamicTest> aHostMayBeLateOrAfterNoAddress() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    var crashed = new ProcessState(ProcessState.Kind.ENDED, "exit status 1");
    return Fact.tests(
        heldUp(
            "it may not know of the outage yet",
            plugged().announces(X, BACK + 1).stall(BACK, 59_901).judge(anew, END)),
        failed(
            "which a shorter stall does not explain",
            plugged().announces(X, BACK + 1).stall(BACK, 59_900).judge(anew, END)),
        pending("so long it may come", BACK + 10_000, plugged().judgeOpen(anew, BACK + 9_999)),
        notReached(
            "no text bids a host to be after an address", plugged().judge(anew, BACK + 10_000)),
        warned(
            "but it is told of one that was asked",
            plugged().asks(BACK + 5_000, X).judge(anew, END)),
        heldUp(
            "unless it was held up",
            plugged().asks(BACK + 5_000, X).stall(BACK + 6_000, 1_000).judge(anew, END)),
        undecided("somebody ended it", plugged().process(killed).judge(anew, END)),
        failed("it ended by itself", plugged().process(crashed).judge(anew, END)),
        notReached("nothing becomes active", new Records().claim(X, 0).judge(anew, END)));
  }

  /** Watched from 10 s on. */
  private static Records watched() {
    return new Records().claim(X, 0).act(10_000, Act.Watched::new);
  }

  private static Records probedTwice(long millis, long nanos) {
    return watched().probes(X, 40_000).probe(X, 40_000 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> anAddressIsNotTestedAsAMatterOfCourse() {
    return Fact.tests(
        satisfied("never (594-597)", watched().judge(probes, END)),
        warned("once is odd, and not periodic", watched().probes(X, 40_000).judge(probes, END)),
        warned("within 10 s it is one time", probedTwice(10_000, 0).judge(probes, END)),
        failed(
            "a nanosecond later it is the second time", probedTwice(10_000, 1).judge(probes, END)),
        satisfied(
            "before the watch it may have a cause",
            new Records()
                .claim(X, 0)
                .probes(X, 9_000, 9_999)
                .act(10_000, Act.Watched::new)
                .judge(probes, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoTestWithoutACause() {
    return Fact.tests(
        satisfied(
            "the probes of others are none of its own",
            watched()
                .tester(40_000, Contests.probe(X))
                .tester(60_000, Contests.probe(X))
                .judge(probes, END)),
        satisfied(
            "nor are its own that come back",
            watched()
                .tester(40_000, ArpPacket.probe(HOST, X))
                .tester(60_000, ArpPacket.probe(HOST, X))
                .judge(probes, END)),
        satisfied(
            "another VLAN is another link",
            watched()
                .frame(40_000, true, OddFrames.tagged(ArpPacket.probe(HOST, X).broadcast()))
                .frame(60_000, true, OddFrames.tagged(ArpPacket.probe(HOST, X).broadcast()))
                .judge(probes, END)),
        satisfied(
            "each start is an event (584-592)",
            watched()
                .restart(40_000)
                .claim(X, 40_500)
                .restart(60_000)
                .claim(X, 60_500)
                .judge(probes, END)),
        satisfied(
            "so is each outage",
            watched()
                .flap(40_000, 60_000)
                .claim(X, 60_500)
                .flap(80_000, 100_000)
                .claim(X, 100_500)
                .judge(probes, END)),
        pending(
            "it may come again", 110_000, watched().probes(X, 40_000).judgeOpen(probes, 109_999)),
        notReached(
            "nothing is held",
            new Records().act(0, Act.Watched::new).judge(probes, END),
            "tested-before-use"),
        notReached("nobody watches", new Records().claim(X, 0).judge(probes, END)));
  }

  private static Records announcedTwice() {
    return watched().announces(X, 40_000, 70_000);
  }

  @TestFactory
  Stream<DynamicTest> anAddressIsNotAnnouncedAgainAndAgain() {
    return Fact.tests(
        satisfied(
            "once costs nothing (1221-1237)",
            watched().announces(X, 40_000).judge(announcements, END)),
        warned("twice is again and again", announcedTwice().judge(announcements, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatHasACauseIsNot() {
    return Fact.tests(
        satisfied(
            "a question less than 10 s before is a cause",
            watched()
                .announces(X, 40_000)
                .asks(60_001, X)
                .announces(X, 70_000)
                .judge(announcements, END)),
        warned(
            "one before is none",
            watched()
                .announces(X, 40_000)
                .asks(59_999, X)
                .announces(X, 70_000)
                .judge(announcements, END)),
        satisfied(
            "a conflict is one",
            watched()
                .announces(X, 40_000)
                .tester(69_000, Contests.reply(X))
                .announces(X, 70_000)
                .judge(announcements, END)),
        warned(
            "a question for another address is none",
            watched()
                .announces(X, 40_000)
                .asks(69_000, Y)
                .announces(X, 70_000)
                .judge(announcements, END)),
        satisfied(
            "a station behind the same port announces its own",
            watched()
                .frame(40_000, true, ArpPacket.announcement(OddFrames.CONTROLLER, X).broadcast())
                .frame(70_000, true, ArpPacket.announcement(OddFrames.CONTROLLER, X).broadcast())
                .judge(announcements, END)));
  }

  private final ShortFlap flap = new ShortFlap();

  private static Records unplugged() {
    return new Records()
        .claim(X, 0)
        .act(20_000, (at, mark) -> new Act.CarrierLost(at, mark, 0))
        .act(22_000, (at, mark) -> new Act.CarrierBack(at, mark, 0));
  }

  @TestFactory
  Stream<DynamicTest> aShortOutageIsReportedOnly() {
    return Fact.tests(
        satisfied("ignored", unplugged().judge(flap, END)),
        satisfied("noticed", unplugged().probes(X, 23_000).judge(flap, END)),
        pending("it may be noticed yet", 32_000, unplugged().judgeOpen(flap, 31_999)),
        undecided("where the record ends", unplugged().judge(flap, 31_999)),
        notReached("there was none", new Records().claim(X, 0).judge(flap, END)));
  }
}
