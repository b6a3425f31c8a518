// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

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
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The windows of section 2.2.1, to the nanosecond; strict slack is 20 ms early and 100 ms late. */
class ProbingEdgesTest {

  private static final long END = 60_000;

  private final ProbeGaps least = ProbeGaps.atLeast(Duration.ofSeconds(1));
  private final ProbeGaps most = ProbeGaps.atMost(Duration.ofSeconds(2));
  private final UsedBeforeClaim usedBefore = new UsedBeforeClaim();

  /** Two probes so far apart, the first at 1 s. */
  private static Records gap(long millis, long nanos) {
    return new Records().probes(X, 1_000).probe(X, 1_000 + millis, nanos);
  }

  private Outcome leastGap(long millis, long nanos) {
    return gap(millis, nanos).judge(least, END);
  }

  private Outcome mostGap(long millis, long nanos) {
    return gap(millis, nanos).judge(most, END);
  }

  /** Timestamps that may be 1 ms from the truth, each. */
  private static Records rough(Records record) {
    return record.uncertainty(1);
  }

  @TestFactory
  Stream<DynamicTest> probesAreProbeMinApartAtLeast() {
    return Fact.tests(
        satisfied("PROBE_MIN is in the window (631-632)", leastGap(1_000, 0)),
        satisfied("so is the slack", leastGap(980, 0)),
        failed("a nanosecond less is not", leastGap(980, -1)),
        failed("two at once are not", leastGap(0, 0)),
        satisfied("no gap is too long for this one", leastGap(19_000, 0)),
        satisfied("2 ms inside is sure", rough(gap(982, 0)).judge(least, END)),
        undecided("a nanosecond less is not", rough(gap(982, -1)).judge(least, END)),
        undecided("2 ms outside may be inside", rough(gap(978, 0)).judge(least, END)),
        failed("a nanosecond more is outside", rough(gap(978, -1)).judge(least, END)),
        satisfied("900 ms by default", gap(900, 0).slack(Slack.DEFAULT).judge(least, END)),
        failed("and no less", gap(900, -1).slack(Slack.DEFAULT).judge(least, END)),
        satisfied("750 ms if lenient", gap(750, 0).slack(Slack.LENIENT).judge(least, END)),
        failed("and no less", gap(750, -1).slack(Slack.LENIENT).judge(least, END)));
  }

  @TestFactory
  Stream<DynamicTest> probesAreProbeMaxApartAtMost() {
    return Fact.tests(
        satisfied("PROBE_MAX is in the window (631-632)", mostGap(2_000, 0)),
        satisfied("so is the slack", mostGap(2_100, 0)),
        warned("a nanosecond more weakens nothing, and is told", mostGap(2_100, 1)),
        satisfied("no gap is too short for this one", mostGap(1, 0)),
        satisfied("2 ms inside is sure", rough(gap(2_098, 0)).judge(most, END)),
        undecided("a nanosecond more is not", rough(gap(2_098, 1)).judge(most, END)),
        undecided("2 ms outside may be inside", rough(gap(2_102, 0)).judge(most, END)),
        warned("a nanosecond more is outside", rough(gap(2_102, 1)).judge(most, END)));
  }

  @TestFactory
  Stream<DynamicTest> aStallExcusesAsMuchAsItLasted() {
    return Fact.tests(
        heldUp(
            "180 ms too early, and a stall as long",
            gap(800, 0).stall(1_400, 180).judge(least, END)),
        failed("a stall of 179 ms is too short", gap(800, 0).stall(1_400, 179).judge(least, END)),
        heldUp("one that was over 500 ms before", gap(800, 0).stall(500, 180).judge(least, END)),
        failed("one that was over earlier", gap(800, 0).stall(499, 180).judge(least, END)),
        heldUp("one that began with the second", gap(800, 0).stall(1_980, 180).judge(least, END)),
        failed("one that began after it", gap(800, 0).stall(1_981, 180).judge(least, END)),
        heldUp("400 ms too late", gap(2_500, 0).stall(3_400, 400).judge(most, END)),
        warned("and a millisecond more", gap(2_500, 0).stall(3_400, 399).judge(most, END)));
  }

  @TestFactory
  Stream<DynamicTest> onlyProbesOfOneTestAreCompared() {
    var echoed = new Records().probes(X, 0).tester(500, ArpPacket.probe(HOST, X)).probes(X, 1_000);
    var tagged = OddFrames.tagged(ArpPacket.probe(HOST, X).broadcast());
    var others = ArpPacket.probe(OddFrames.CONTROLLER, X).broadcast();
    return Fact.tests(
        satisfied("its own probe comes back in between", echoed.judge(least, END)),
        satisfied(
            "a probe on another VLAN is on another link",
            new Records().probes(X, 0).frame(500, true, tagged).probes(X, 1_000).judge(least, END)),
        satisfied(
            "a station behind the same port has its own address",
            new Records().probes(Y, 0).frame(9, true, others).probes(Y, 1_000).judge(least, END)),
        notReached(
            "a conflict makes it begin anew, maybe with the same address",
            new Records()
                .probes(X, 0)
                .tester(100, ArpPacket.probe(OTHER, X))
                .probes(X, 200, 1_200)
                .judge(least, END)),
        failed(
            "a question for another address does not",
            new Records()
                .probes(X, 0)
                .tester(100, ArpPacket.probe(OTHER, Y))
                .probes(X, 200, 1_200)
                .judge(least, END)),
        satisfied(
            "a new start makes it begin anew",
            new Records().probes(X, 0).restart(100).probes(X, 200, 1_200).judge(least, END)),
        notReached(
            "an outage in the middle may hide a probe",
            new Records().probes(X, 0).flap(500, 2_500).probes(X, 3_500).judge(most, END)),
        notReached(
            "one probe is no gap", new Records().probes(X, 0).judge(least, END), "probe-count"),
        notReached("nor is none", new Records().judge(most, END), "tested-before-use"));
  }

  /** Three probes, and a packet from the address so long after the last of them. */
  private static Records usedAfter(long millis, long nanos) {
    return new Records()
        .probes(X, 0, 1_000, 2_000)
        .later(nanos)
        .frame(2_000 + millis, true, OddFrames.ping(X, Y))
        .later(0);
  }

  @TestFactory
  Stream<DynamicTest> anAddressIsUsedAnnounceWaitAfterItsLastProbe() {
    return Fact.tests(
        satisfied(
            "ANNOUNCE_WAIT later it is claimed (657-660)",
            usedAfter(2_000, 0).judge(usedBefore, END)),
        satisfied("the slack is in the window", usedAfter(1_980, 0).judge(usedBefore, END)),
        failed("a nanosecond less is not (578-582)", usedAfter(1_980, -1).judge(usedBefore, END)),
        satisfied("2 ms inside is sure", rough(usedAfter(1_982, 0)).judge(usedBefore, END)),
        undecided("less is not", rough(usedAfter(1_982, -1)).judge(usedBefore, END)),
        undecided("2 ms outside may be inside", rough(usedAfter(1_978, 0)).judge(usedBefore, END)),
        failed("more is outside", rough(usedAfter(1_978, -1)).judge(usedBefore, END)),
        heldUp(
            "a stall as long as it is early",
            usedAfter(1_900, 0).stall(2_500, 80).judge(usedBefore, END)),
        failed("a shorter one", usedAfter(1_900, 0).stall(2_500, 79).judge(usedBefore, END)),
        satisfied(
            "an early announcement is judged as that",
            new Records().probes(X, 0, 1_000, 2_000).announces(X, 2_500).judge(usedBefore, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoUseOfTheAddress() {
    var probes = new Records().probes(X, 0, 1_000);
    return Fact.tests(
        failed(
            "a packet between two probes is one (578-580)",
            new Records()
                .probes(X, 0)
                .frame(500, true, OddFrames.ping(X, Y))
                .probes(X, 1_000)
                .judge(usedBefore, END)),
        notReached(
            "a packet to it is none",
            new Records()
                .probes(X, 0, 1_000)
                .frame(1_500, true, OddFrames.ping(RoutableNetwork.HOST, X))
                .judge(usedBefore, END)),
        notReached(
            "one on another VLAN is none",
            new Records()
                .probes(X, 0, 1_000)
                .frame(1_500, true, OddFrames.tagged(OddFrames.ping(X, Y)))
                .judge(usedBefore, END)),
        notReached(
            "one of another station is none",
            new Records()
                .probes(X, 0, 1_000)
                .frame(1_500, false, OddFrames.ping(X, Y))
                .judge(usedBefore, END)),
        pending("nothing is used yet", 10_000, probes.judgeOpen(usedBefore, 5_000)));
  }
}
