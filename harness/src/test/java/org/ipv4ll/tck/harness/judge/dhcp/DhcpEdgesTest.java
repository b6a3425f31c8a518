// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A DHCP client beside a link-local address, at the edges. */
class DhcpEdgesTest {

  private static final long END = 200_000;
  private static final Ipv4Address OFFERED = Ipv4Address.parse("169.254.77.77");

  private final LeaseKept kept = new LeaseKept();
  private final LinkLocalOffer offer = new LinkLocalOffer(OFFERED);

  private static Records leased() {
    return new Records().claim(X, 0).frame(10_000, false, Leases.of(Type.ACK));
  }

  @TestFactory
  Stream<DynamicTest> aLeaseIsKept() {
    return Fact.tests(
        satisfied(
            "it is in use (935-938)",
            leased().answers(15_000, RoutableNetwork.HOST).judge(kept, END)),
        satisfied(
            "from its announcement on",
            leased()
                .probes(RoutableNetwork.HOST, 11_000)
                .announces(RoutableNetwork.HOST, 16_000)
                .judge(kept, END)),
        failed(
            "it is given back",
            leased().frame(11_000, true, Leases.of(Type.RELEASE)).judge(kept, END)),
        failed(
            "even after it was used",
            leased()
                .answers(15_000, RoutableNetwork.HOST)
                .frame(90_000, true, Leases.of(Type.RELEASE))
                .judge(kept, END)),
        satisfied(
            "what others give back is theirs",
            leased()
                .answers(15_000, RoutableNetwork.HOST)
                .frame(16_000, false, Leases.of(Type.RELEASE))
                .judge(kept, END)),
        pending("it may be tested first (RFC 5227)", 30_000, leased().judgeOpen(kept, 29_999)),
        undecided("the record ends before", leased().judge(kept, 29_999)),
        warned("it is never used", leased().judge(kept, 30_000)),
        notReached("there is none", new Records().claim(X, 0).judge(kept, END)),
        notReached("nothing is claimed", new Records().judge(kept, END), "next-candidate"));
  }

  @TestFactory
  Stream<DynamicTest> aLinkLocalOfferIsReportedOnly() {
    var asks = Leases.discovers(new Records(), 5_000);
    return Fact.tests(
        pending("it takes its time", 20_000, asks.judgeOpen(offer, 19_999)),
        satisfied("it is not taken", asks.judge(offer, 20_000)),
        pending("a client may ask late", 75_000, new Records().judgeOpen(offer, 74_999)),
        notReached("or never", new Records().judge(offer, 75_000)));
  }

  /** Both ask at the start; the second host asks so often after the claim of the first, at 5 s. */
  private static Records both(long... others) {
    var record = Leases.discovers(new Records(), 0).claim(X, 0).link(SECOND).on(1);
    return Leases.discovers(Leases.discovers(record, 0), others).on(0);
  }

  @TestFactory
  Stream<DynamicTest> aLeaseIsSoughtAsBefore() {
    var goesOn = new SeekingGoesOn();
    var pace = new SeekingPace();
    long[] four = {10_000, 20_000, 40_000, 80_000};
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    return Fact.tests(
        satisfied(
            "as often as without (935-940)", Leases.discovers(both(four), four).judge(goesOn, END)),
        satisfied(
            "once is enough to go on", Leases.discovers(both(four), 80_000).judge(goesOn, END)),
        failed("no more", both(four).judge(goesOn, END)),
        undecided("somebody ended the host", both(four).process(killed).judge(goesOn, END)),
        heldUp("it was held up", both(four).stall(60_000, 20_000).judge(goesOn, END)),
        satisfied(
            "half as often may be chance",
            Leases.discovers(both(four), 10_000, 40_000).judge(pace, END)),
        warned("less is none", Leases.discovers(both(four), 10_000).judge(pace, END)),
        notReached(
            "a host that seldom asks shows nothing", both(10_000, 20_000).judge(goesOn, END)),
        satisfied(
            "three times is often",
            Leases.discovers(both(10_000, 20_000, 40_000), 50_000).judge(goesOn, END)),
        notReached(
            "no more is another fault", both(four).judge(pace, END), "lease-seeking-goes-on"));
  }

  @TestFactory
  Stream<DynamicTest> itIsNotSoughtInTheNameOfTheAddress() {
    var check = new SeekingUnaltered();
    var wanted = Leases.message(Type.DISCOVER).with(Option.REQUESTED, X.bits());
    var routable =
        Leases.message(Type.DISCOVER).with(Option.REQUESTED, RoutableNetwork.HOST.bits());
    return Fact.tests(
        failed(
            "it asks for it (935-940)",
            both().frame(20_000, true, wanted.broadcast()).judge(check, END)),
        satisfied(
            "it may ask for a former lease",
            both().frame(20_000, true, routable.broadcast()).judge(check, END)),
        satisfied(
            "others may ask for anything",
            both().frame(20_000, false, wanted.broadcast()).judge(check, END)));
  }
}
