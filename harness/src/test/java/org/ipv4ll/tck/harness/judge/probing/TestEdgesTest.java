// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whether an address is tested at all, how often and how randomly, at the edges. */
class TestEdgesTest {

  private static final long END = 400_000;

  private final ProbeCount count = new ProbeCount(3);

  private static Records claimedWith(long... probes) {
    long last = probes[probes.length - 1];
    return new Records().probes(X, probes).announces(X, last + 2_000, last + 4_000);
  }

  @TestFactory
  Stream<DynamicTest> aTestHasProbeNumProbes() {
    var probe = ArpPacket.probe(HOST, X);
    return Fact.tests(
        satisfied("three (631)", claimedWith(0, 1_000, 2_000).judge(count, END)),
        failed("two are too few", claimedWith(0, 1_000).judge(count, END)),
        failed("one is too few", claimedWith(0).judge(count, END)),
        warned("four weaken nothing", claimedWith(0, 1_000, 2_000, 3_000).judge(count, END)),
        failed(
            "one that comes back is none",
            new Records()
                .probes(X, 0)
                .tester(1, probe)
                .probes(X, 1_000)
                .announces(X, 3_000)
                .judge(count, END)),
        failed(
            "one on another VLAN is none",
            new Records()
                .probes(X, 0)
                .frame(500, true, OddFrames.tagged(probe.broadcast()))
                .probes(X, 1_000)
                .announces(X, 3_000)
                .judge(count, END)),
        failed(
            "one of a station behind the same port is none",
            new Records()
                .probes(X, 0)
                .frame(500, true, ArpPacket.probe(OddFrames.CONTROLLER, Y).broadcast())
                .probes(X, 1_000)
                .announces(X, 3_000)
                .judge(count, END)),
        satisfied(
            "what form it has is another question",
            new Records()
                .probes(X, 0, 1_000)
                .frame(2_000, true, probe.unicast(OTHER))
                .announces(X, 4_000)
                .judge(count, END)),
        satisfied(
            "a new start begins anew",
            new Records().probes(X, 0, 1_000).restart(1_500).claim(X, 2_000).judge(count, END)),
        notReached(
            "an outage may hide one",
            new Records()
                .probes(X, 0)
                .flap(500, 1_500)
                .probes(X, 2_000)
                .announces(X, 4_000)
                .judge(count, END)),
        notReached(
            "a conflict ends the test",
            new Records().probes(X, 0).tester(100, Contests.reply(X)).judge(count, END)));
  }

  private final TestedBeforeUse tested = new TestedBeforeUse();

  @TestFactory
  Stream<DynamicTest> anAddressIsTestedBeforeItIsUsed() {
    var forwarded = OddFrames.ping(Y, Z);
    return Fact.tests(
        satisfied("it is (563-565)", claimedWith(0, 1_000, 2_000).judge(tested, END)),
        failed(
            "it is announced without a probe",
            new Records().announces(X, 0, 2_000).judge(tested, END)),
        pending(
            "which may turn out to be a probe of a kind",
            12_000,
            new Records().announces(X, 0, 2_000).judgeOpen(tested, 11_999)),
        failed(
            "it sends a packet without a probe",
            new Records().frame(0, true, OddFrames.ping(X, Y)).judge(tested, END)),
        notReached(
            "it answers for another, which is another fault",
            new Records().asks(0, X).answers(1, X).judge(tested, END)),
        notReached(
            "it passes on what another has sent",
            new Records().frame(0, false, forwarded).frame(1, true, forwarded).judge(tested, END)),
        notReached(
            "a routable address is none of these",
            new Records().answers(0, RoutableNetwork.HOST).judge(tested, END)),
        notReached(
            "another VLAN is another link",
            new Records()
                .frame(0, true, OddFrames.tagged(OddFrames.ping(X, Y)))
                .judge(tested, END)),
        notReached(
            "other stations are not the host",
            new Records().tester(0, ArpPacket.announcement(OTHER, X)).judge(tested, END)),
        notReached(
            "nor is one behind the same port",
            new Records()
                .frame(0, true, ArpPacket.announcement(OddFrames.CONTROLLER, X).broadcast())
                .judge(tested, END)),
        notReached(
            "after an outage another check asks",
            new Records().claim(X, 0).flap(20_000, 80_000).announces(X, 80_001).judge(tested, END),
            "replug-probes"),
        failed(
            "after a start it is as at first",
            new Records().claim(X, 0).restart(20_000).announces(X, 20_001).judge(tested, END)),
        pending("nothing is seen yet", 10_000, new Records().judgeOpen(tested, 9_999)));
  }

  private final ArpHeader header = new ArpHeader();

  /** A probe with one octet of its ARP header changed. */
  private static Records withOctet(int place, int value) {
    var frame = ArpPacket.probe(HOST, X).broadcast();
    var payload = frame.payload().clone();
    payload[place] = (byte) value;
    var odd = new EthernetFrame(frame.destination(), frame.source(), EthernetFrame.ARP, payload);
    return new Records().frame(0, true, odd);
  }

  @TestFactory
  Stream<DynamicTest> anArpPacketIsOneForIpv4OverEthernet() {
    var probe = ArpPacket.probe(HOST, X).broadcast();
    return Fact.tests(
        satisfied("hardware type 1 (RFC 826)", withOctet(1, 1).judge(header, END)),
        warned("hardware type 6 is that of IEEE 802", withOctet(1, 6).judge(header, END)),
        failed("any other is none", withOctet(1, 2).judge(header, END)),
        failed("another protocol type", withOctet(3, 1).judge(header, END)),
        failed("another hardware length", withOctet(4, 5).judge(header, END)),
        failed("another protocol length", withOctet(5, 16).judge(header, END)),
        satisfied(
            "padding is none of it",
            new Records()
                .frame(0, true, OddFrames.padded(ArpPacket.probe(HOST, X)))
                .judge(header, END)),
        notReached(
            "another VLAN is another link",
            new Records().frame(0, true, OddFrames.tagged(probe)).judge(header, END)),
        failed(
            "unless the address is used on this one",
            new Records()
                .frame(0, true, OddFrames.tagged(probe))
                .announces(X, 4_000)
                .judge(header, END)),
        notReached(
            "RARP is another protocol",
            new Records().frame(0, true, OddFrames.ofType(0x8035)).judge(header, END)),
        notReached(
            "what others send is theirs",
            new Records().frame(0, false, OddFrames.ofType(EthernetFrame.ARP)).judge(header, END)));
  }

  private final GapSpread spread = new GapSpread(Duration.ofMillis(50));

  /** Gaps of a second, and by turns of so much more. */
  private static Records gaps(int number, long more) {
    var record = new Records();
    long at = 0;
    for (int i = 0; i <= number; i++) {
      record.probes(X, at);
      at += 1_000 + i % 2 * more;
    }
    return record;
  }

  @TestFactory
  Stream<DynamicTest> gapsAreRandom() {
    return Fact.tests(
        satisfied("two values 100 ms apart deviate by 50 ms", gaps(6, 100).judge(spread, END)),
        warned("99 ms are less (631-632)", gaps(6, 99).judge(spread, END)),
        warned("the same each time", gaps(6, 0).judge(spread, END)),
        notReached("four show nothing", gaps(4, 0).judge(spread, END), "probe-count"),
        warned("five do", gaps(5, 0).judge(spread, END)));
  }

  private final ProbingUndisturbed undisturbed = new ProbingUndisturbed();

  /** So many foreign packets in the first second, and a fourth probe so long after the third. */
  private static Records amid(int packets, long fourth) {
    var record = new Records().probes(X, 0);
    for (int i = 0; i < packets; i++) {
      record.tester(10L + i, ArpPacket.request(OTHER, ASKER, Y));
    }
    return record.probes(X, 1_500, 3_000, 3_000 + fourth).announces(X, 5_000 + fourth);
  }

  @TestFactory
  Stream<DynamicTest> otherTrafficDoesNotMakeATestBeginAnew() {
    return Fact.tests(
        satisfied(
            "one more probe at its pace is a habit (657-660)",
            amid(50, 1_500).judge(undisturbed, END)),
        satisfied("early by the slack", amid(50, 980).judge(undisturbed, END)),
        failed("earlier it begins anew", amid(50, 979).judge(undisturbed, END)),
        satisfied("no pace is slower than 4 s", amid(50, 4_000).judge(undisturbed, END)),
        failed("later it begins anew", amid(50, 4_001).judge(undisturbed, END)),
        notReached("49 packets are no traffic", amid(49, 979).judge(undisturbed, END)));
  }
}
