// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where packets go, at the edges; a packet is waited for 10 s. */
class SendingEdgesTest {

  private static final long END = 60_000;
  private static final Ipv4Address FAR = TrafficRecords.FAR;
  private static final Ipv4Address NEAR = TrafficRecords.NEAR;
  private static final Ipv4Address NEIGHBOUR = TrafficRecords.NEIGHBOUR;
  private static final Ipv4Address REMOTE = TrafficRecords.REMOTE;
  private static final Ipv4Address GATEWAY = RoutableNetwork.GATEWAY;
  private static final Ipv4Address ROUTABLE = TrafficRecords.ROUTABLE;
  private static final Ipv4Address BROADCAST = Ipv4Address.LINK_LOCAL_BROADCAST;

  private static TrafficRecords told(Ipv4Address to) {
    return TrafficRecords.claimed().plays(NEAR, FAR, NEIGHBOUR, REMOTE, GATEWAY).told(10_000, to);
  }

  private static TrafficRecords stalled(TrafficRecords traffic, long millis, long length) {
    traffic.records().stall(millis, length);
    return traffic;
  }

  private static TrafficRecords killed(TrafficRecords traffic) {
    traffic.records().process(new ProcessState(ProcessState.Kind.KILLED, "SIGKILL"));
    return traffic;
  }

  @TestFactory
  Stream<DynamicTest> whatIsForAStationOnTheLinkGoesToIt() {
    var check = StraightDelivery.toLinkLocal();
    var sent = told(FAR).resolves(10_100, X, FAR);
    return Fact.tests(
        satisfied(
            "asked for and sent (808-812)", told(FAR).reaches(10_100, X, FAR).judge(check, END)),
        failed(
            "sent to the gateway",
            told(FAR).resolves(10_100, X, FAR).hands(10_200, X, FAR).judge(check, END)),
        failed(
            "sent before it is asked for",
            told(FAR)
                .sends(10_100, X, FAR, TrafficRecords.station(FAR))
                .resolves(10_200, X, FAR)
                .judge(check, END)),
        satisfied(
            "sent again without another question",
            told(FAR)
                .reaches(10_100, X, FAR)
                .sends(50_000, X, FAR, TrafficRecords.station(FAR))
                .judge(check, END)),
        satisfied(
            "an answer may go back where the question came from",
            told(FAR)
                .asked(9_000, NEAR, X)
                .sends(9_001, X, NEAR, TrafficRecords.station(NEAR))
                .judge(check, END)),
        failed(
            "a probe is no question",
            told(FAR)
                .with(r -> r.probes(FAR, 9_000))
                .sends(10_100, X, FAR, TrafficRecords.station(FAR))
                .judge(check, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoPacketOfTheHost() {
    var check = StraightDelivery.toLinkLocal();
    var sent = told(FAR).resolves(10_100, X, FAR);
    return Fact.tests(
        notReached(
            "what another sends is none of the host's",
            told(FAR).with(r -> r.frame(10_100, false, OddFrames.ping(X, FAR))).judge(check, END),
            "link-local-reached"),
        notReached(
            "another VLAN is another link",
            told(FAR)
                .with(r -> r.frame(10_100, true, OddFrames.tagged(OddFrames.ping(X, FAR))))
                .judge(check, END)),
        notReached("nothing is sent", sent.judge(check, END), "link-local-reached"));
  }

  @TestFactory
  Stream<DynamicTest> whoeverHasSomethingToSendSendsIt() {
    var check = LinkLocalReached.fromLinkLocal();
    return Fact.tests(
        satisfied(
            "to a link-local peer (808-812)", told(FAR).reaches(10_100, X, FAR).judge(check, END)),
        pending(
            "it takes its time",
            20_000,
            told(FAR).resolves(10_100, X, FAR).judgeOpen(check, 19_999)),
        failed(
            "not though ARP was answered", told(FAR).resolves(10_100, X, FAR).judge(check, 20_000)),
        undecided(
            "the record ends before", told(FAR).resolves(10_100, X, FAR).judge(check, 19_999)),
        undecided("a host that does nothing as it is told", told(FAR).judge(check, END)),
        undecided(
            "somebody ended the host",
            killed(told(FAR).resolves(10_100, X, FAR)).judge(check, END)),
        heldUp(
            "it was held up",
            stalled(told(FAR).resolves(10_100, X, FAR), 15_000, 1_000).judge(check, END)),
        failed(
            "not long enough",
            stalled(told(FAR).resolves(10_100, X, FAR), 15_000, 999).judge(check, END)),
        notReached(
            "sent elsewhere is another fault",
            told(FAR).hands(10_100, X, FAR).judge(check, END),
            "link-local-direct"),
        notReached("nothing to send", TrafficRecords.claimed().judge(check, END)));
  }

  @TestFactory
  Stream<DynamicTest> noRouterIsHandedALinkLocalPacket() {
    var destination = NotToRouter.linkLocalDestination();
    var source = NotToRouter.linkLocalSource();
    return Fact.tests(
        failed(
            "a link-local destination (822-823)",
            told(FAR).hands(10_100, ROUTABLE, FAR).judge(destination, END)),
        failed(
            "a link-local source (842-843)",
            told(REMOTE).hands(10_100, X, REMOTE).judge(source, END)),
        satisfied(
            "a routable packet may",
            told(FAR)
                .reaches(10_100, X, FAR)
                .hands(11_000, ROUTABLE, REMOTE)
                .judge(destination, END)),
        undecided(
            "a host without a gateway shows nothing",
            told(FAR).reaches(10_100, X, FAR).judge(destination, END)),
        satisfied(
            "straight to a routable peer",
            told(NEIGHBOUR).reaches(10_100, X, NEIGHBOUR).judge(source, END)),
        satisfied(
            "to ask for it shows as much",
            told(NEIGHBOUR).resolves(10_100, X, NEIGHBOUR).judge(source, END)),
        undecided("a host that sends nothing so shows nothing", told(NEIGHBOUR).judge(source, END)),
        failed(
            "even the first of many",
            told(REMOTE)
                .hands(10_100, X, REMOTE)
                .hands(11_000, ROUTABLE, REMOTE)
                .judge(source, END)),
        notReached(
            "there is no gateway",
            TrafficRecords.claimed().plays(FAR).told(10_000, FAR).judge(destination, END)));
  }

  @TestFactory
  Stream<DynamicTest> theBroadcastAddressIsNobodys() {
    var check = new PrefixBroadcast(BROADCAST);
    return Fact.tests(
        satisfied(
            "it goes to all (808-810)",
            told(BROADCAST).sends(10_100, X, BROADCAST, MacAddress.BROADCAST).judge(check, END)),
        failed("it is asked for", told(BROADCAST).resolves(10_100, X, BROADCAST).judge(check, END)),
        failed(
            "it goes to one station",
            told(BROADCAST)
                .sends(10_100, X, BROADCAST, TrafficRecords.station(FAR))
                .judge(check, END)),
        pending("it takes its time", 20_000, told(BROADCAST).judgeOpen(check, 19_999)),
        notReached("nothing is sent", told(BROADCAST).judge(check, 20_000)));
  }

  @TestFactory
  Stream<DynamicTest> thePrefixHasNoSubnets() {
    var check = new PrefixUndivided();
    return Fact.tests(
        satisfied(
            "both are reached (879-882)",
            told(FAR)
                .told(11_000, NEAR)
                .reaches(11_100, X, FAR)
                .reaches(11_200, X, NEAR)
                .judge(check, END)),
        failed(
            "one is not", told(FAR).told(11_000, NEAR).reaches(11_200, X, NEAR).judge(check, END)),
        pending(
            "it takes its time",
            21_000,
            told(FAR).told(11_000, NEAR).reaches(11_200, X, NEAR).judgeOpen(check, 20_999)),
        undecided(
            "somebody ended the host",
            killed(told(FAR).told(11_000, NEAR).reaches(11_200, X, NEAR)).judge(check, END)),
        notReached(
            "neither is reached",
            told(FAR).told(11_000, NEAR).judge(check, END),
            "link-local-reached"),
        notReached(
            "one alone compares with nothing",
            told(FAR).reaches(11_200, X, FAR).judge(check, END)));
  }

  @TestFactory
  Stream<DynamicTest> aRoutablePeerMayBeAnswered() {
    var check = new RoutablePeerAnswered();
    return Fact.tests(
        satisfied(
            "it is (407-410)",
            told(FAR)
                .asked(11_000, NEIGHBOUR, X)
                .sends(11_001, X, NEIGHBOUR, TrafficRecords.station(NEIGHBOUR))
                .judge(check, END)),
        warned(
            "or not, though a link-local one is",
            told(FAR)
                .asked(11_000, NEIGHBOUR, X)
                .asked(12_000, NEAR, X)
                .sends(12_001, X, NEAR, TrafficRecords.station(NEAR))
                .judge(check, END)),
        undecided(
            "a host that answers nobody shows nothing",
            told(FAR).asked(11_000, NEIGHBOUR, X).asked(12_000, NEAR, X).judge(check, END)),
        pending(
            "it takes its time",
            21_000,
            told(FAR).asked(11_000, NEIGHBOUR, X).judgeOpen(check, 20_999)),
        notReached("nobody asks", told(FAR).judge(check, END)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNearThePrefixIsOutsideOfIt() {
    var check = new NearPrefixToGateway();
    var near = Ipv4Address.parse("169.253.255.255");
    var next = Ipv4Address.parse("169.255.0.0");
    return Fact.tests(
        satisfied(
            "it goes to the gateway (898-900)",
            told(near).hands(10_100, ROUTABLE, near).judge(check, END)),
        satisfied("on either side", told(next).hands(10_100, ROUTABLE, next).judge(check, END)),
        failed(
            "it is not asked for",
            told(near)
                .hands(10_050, ROUTABLE, REMOTE)
                .resolves(10_100, ROUTABLE, near)
                .judge(check, END)),
        notReached(
            "but from a link-local address it is (842-843)",
            told(near).hands(10_050, ROUTABLE, REMOTE).resolves(10_100, X, near).judge(check, END)),
        notReached("a host without a gateway shows nothing", told(near).judge(check, END)),
        notReached(
            "the prefix itself is another question",
            told(FAR).hands(10_100, ROUTABLE, REMOTE).judge(check, END)));
  }

  @TestFactory
  Stream<DynamicTest> theTimeToLiveIsReportedOnly() {
    var check = new TimeToLive();
    return Fact.tests(
        satisfied("of what is sent (858-861)", told(FAR).reaches(10_100, X, FAR).judge(check, END)),
        notReached(
            "from a link-local address",
            told(FAR).reaches(10_100, ROUTABLE, FAR).judge(check, END)));
  }
}
