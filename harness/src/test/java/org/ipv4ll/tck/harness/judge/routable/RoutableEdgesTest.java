// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.OddFrames;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A link-local address beside a routable one, which works from 10 s on; at the edges. */
class RoutableEdgesTest {

  private static final long END = 400_000;
  private static final Ipv4Address ROUTABLE = TrafficRecords.ROUTABLE;
  private static final Ipv4Address NEIGHBOUR = TrafficRecords.NEIGHBOUR;
  private static final Ipv4Address REMOTE = TrafficRecords.REMOTE;
  private static final Ipv4Address FAR = TrafficRecords.FAR;

  private static Records both() {
    return new Records().claim(X, 0).answers(10_000, ROUTABLE);
  }

  private final LinkLocalGivenUp givenUp = new LinkLocalGivenUp(Duration.ofSeconds(60));

  /** Asked for so long after the routable address works, and answered. */
  private static Records answeredAfter(long millis, long nanos) {
    return both()
        .asks(10_000 + millis, X)
        .later(nanos)
        .answers(10_000 + millis, X)
        .later(0)
        .asks(90_000, X);
  }

  @TestFactory
  Stream<DynamicTest> bothKindsOfAddressGoTogetherForATransition() {
    var tagged = OddFrames.tagged(OddFrames.ping(X, Y));
    return Fact.tests(
        satisfied(
            "for as long as it takes (424-426)", answeredAfter(60_000, 0).judge(givenUp, END)),
        satisfied("with the slack", answeredAfter(60_100, 0).judge(givenUp, END)),
        warned("and no longer", answeredAfter(60_100, 1).judge(givenUp, END)),
        undecided("rough timestamps", answeredAfter(60_102, 0).uncertainty(1).judge(givenUp, END)),
        warned("and longer", answeredAfter(60_102, 1).uncertainty(1).judge(givenUp, END)),
        heldUp(
            "a stall explains as much",
            answeredAfter(61_000, 0).stall(70_500, 900).judge(givenUp, END)),
        warned("and no more", answeredAfter(61_000, 0).stall(70_500, 899).judge(givenUp, END)),
        satisfied(
            "another station may use it",
            both().asks(90_000, X).tester(90_001, Contests.reply(X)).judge(givenUp, END)),
        satisfied(
            "another VLAN is another link",
            both().asks(90_000, X).frame(90_001, true, tagged).judge(givenUp, END)),
        notReached("nobody asks", both().judge(givenUp, END)),
        notReached("there is no routable one", new Records().claim(X, 0).judge(givenUp, END)),
        notReached(
            "there is no other",
            new Records().answers(0, ROUTABLE).judge(givenUp, END),
            "next-candidate"));
  }

  /** The routable address is taken away. */
  private static Records removed(Records record, long millis) {
    return record.act(millis, (at, mark) -> new Act.Used(at, mark, 0, "remove-routable", Map.of()));
  }

  @TestFactory
  Stream<DynamicTest> withoutTheRoutableAddressTheOtherMayBeUsedAgain() {
    return Fact.tests(
        satisfied(
            "after it is gone (466-469)",
            removed(both().asks(80_000, X), 90_000).claim(X, 91_000).judge(givenUp, END)),
        warned(
            "not before",
            removed(both().asks(80_000, X).answers(80_001, X), 90_000).judge(givenUp, END)),
        satisfied(
            "it is assigned after that (466-469)",
            removed(new Records().answers(10_000, ROUTABLE), 20_000)
                .claim(X, 21_000)
                .judge(beside, END)),
        warned(
            "not before",
            removed(new Records().answers(10_000, ROUTABLE).announces(X, 19_000), 20_000)
                .judge(beside, END)));
  }

  private final NoLinkLocalBeside beside = NoLinkLocalBeside.operable();

  private static Records assignedAfter(long millis, long nanos) {
    return new Records()
        .answers(10_000, ROUTABLE)
        .probes(X, 10_000)
        .announcement(X, 10_000 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> noLinkLocalAddressIsAssignedBesideARoutableOne() {
    return Fact.tests(
        satisfied("what was under way may be (428-431)", assignedAfter(100, 0).judge(beside, END)),
        warned("no more", assignedAfter(100, 1).judge(beside, END)),
        satisfied(
            "probes assign none",
            new Records().answers(10_000, ROUTABLE).probes(X, 20_000).judge(beside, END)),
        satisfied("what was assigned before is another question", both().judge(beside, END)),
        satisfied(
            "others may",
            new Records()
                .answers(10_000, ROUTABLE)
                .tester(20_000, ArpPacket.announcement(OTHER, X))
                .judge(beside, END)),
        notReached("the routable one never works", new Records().claim(X, 0).judge(beside, END)));
  }

  private static TrafficRecords told(Ipv4Address to) {
    return TrafficRecords.claimed()
        .plays(FAR, NEIGHBOUR, RoutableNetwork.GATEWAY)
        .operable(10_000)
        .told(11_000, to);
  }

  @TestFactory
  Stream<DynamicTest> whatIsNewComesFromTheRoutableAddress() {
    var toRoutable = RoutableSource.toRoutable();
    var toLinkLocal = RoutableSource.toLinkLocal();
    return Fact.tests(
        satisfied(
            "to a routable destination (825-827)",
            told(NEIGHBOUR).reaches(11_100, ROUTABLE, NEIGHBOUR).judge(toRoutable, END)),
        failed(
            "not from the other",
            told(NEIGHBOUR).reaches(11_100, X, NEIGHBOUR).judge(toRoutable, END)),
        satisfied(
            "to a link-local one (788-790)",
            told(FAR).reaches(11_100, ROUTABLE, FAR).judge(toLinkLocal, END)),
        warned(
            "not best from the other", told(FAR).reaches(11_100, X, FAR).judge(toLinkLocal, END)),
        notReached(
            "what was sent before is not new",
            told(NEIGHBOUR).reaches(10_900, X, NEIGHBOUR).judge(toRoutable, END),
            "routable-unrestricted"),
        notReached(
            "an answer is not new",
            told(FAR)
                .asked(12_000, NEIGHBOUR, X)
                .sends(12_001, X, NEIGHBOUR, TrafficRecords.station(NEIGHBOUR))
                .judge(toRoutable, END)),
        notReached("nothing is sent", told(NEIGHBOUR).judge(toRoutable, END)));
  }

  private final LinkLocalDelivered delivered = new LinkLocalDelivered();

  /** Answered without a routable address, asked again beside one, and asked for at 13 s. */
  private static TrafficRecords asked() {
    var traffic = TrafficRecords.claimed().plays(FAR, NEIGHBOUR).asked(8_000, FAR, X);
    return traffic.reaches(8_100, X, FAR).operable(10_000).asked(11_000, NEIGHBOUR, X);
  }

  @TestFactory
  Stream<DynamicTest> whatIsSentToTheAddressIsDelivered() {
    var held = asked().with(r -> r.asks(13_000, X).answers(13_001, X));
    return Fact.tests(
        satisfied(
            "it is answered (790-791)",
            asked().reaches(11_100, X, NEIGHBOUR).judge(delivered, END)),
        warned(
            "from another address",
            asked().reaches(11_100, ROUTABLE, NEIGHBOUR).judge(delivered, END)),
        warned("it is held and not answered", held.judge(delivered, END)),
        pending("it takes its time", 21_000, held.judgeOpen(delivered, 20_999)),
        satisfied("it is given up", asked().judge(delivered, END)));
  }

  private final RoutableUnrestricted unrestricted = new RoutableUnrestricted();

  /** The host holds its link-local address until 16 s. */
  private static TrafficRecords reachedAfter(long millis) {
    var traffic = told(REMOTE).with(r -> r.answers(16_000, X));
    return traffic.hands(11_000 + millis, ROUTABLE, REMOTE);
  }

  @TestFactory
  Stream<DynamicTest> aLinkLocalAddressHindersNothing() {
    return Fact.tests(
        satisfied("a packet goes out (437-439)", reachedAfter(1).judge(unrestricted, END)),
        satisfied("in its time", reachedAfter(10_000).judge(unrestricted, END)),
        failed("only when the address is gone", reachedAfter(10_001).judge(unrestricted, END)),
        undecided("never: there may be no route", told(REMOTE).judge(unrestricted, END)),
        notReached(
            "from the link-local address",
            told(REMOTE).hands(11_100, X, REMOTE).judge(unrestricted, END),
            "routable-source"));
  }

  private final FormerAddressUnused unused = new FormerAddressUnused();

  /** Asked for at 71 s in vain; somebody claims it at 75 s. */
  private static Records former() {
    return both().asks(71_000, X).stimulus(75_000, Contests.reply(X));
  }

  @TestFactory
  Stream<DynamicTest> aFormerAddressIsNotTakenUpAgain() {
    return Fact.tests(
        satisfied("whatever others say (428-431)", former().judge(unused, END)),
        warned("not to defend it", former().announces(X, 75_001).judge(unused, END)),
        satisfied(
            "another station may have it",
            former().tester(75_001, Contests.reply(X)).judge(unused, END)),
        notReached(
            "it is not given up",
            both()
                .asks(71_000, X)
                .answers(71_001, X)
                .stimulus(75_000, Contests.reply(X))
                .judge(unused, END),
            "link-local-given-up"),
        notReached("nothing is said", both().asks(71_000, X).judge(unused, END)));
  }

  private final ClaimAgain again = new ClaimAgain(Duration.ofSeconds(30));

  private static Records takenAway() {
    return both().act(50_000, Act.Watched::new);
  }

  @TestFactory
  Stream<DynamicTest> whatIsReportedOnly() {
    return Fact.tests(
        satisfied(
            "it claims an address again (466-469)",
            takenAway().probes(X, 80_000).judge(again, END)),
        satisfied("or does not", takenAway().judge(again, END)),
        pending("it takes its time", 80_000, takenAway().judgeOpen(again, 79_999)),
        notReached("nothing is taken away", both().judge(again, END)),
        satisfied("how long both are in use (431-433)", both().judge(new Coexistence(), END)),
        satisfied(
            "whether it accepts what is new (456-458)", both().judge(new NewCommunication(), END)),
        notReached(
            "without a routable address", new Records().claim(X, 0).judge(new Coexistence(), END)));
  }
}
