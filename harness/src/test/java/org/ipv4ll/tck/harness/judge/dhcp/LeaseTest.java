// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class LeaseTest {

  private static final Ipv4Address OFFERED = Ipv4Address.parse("169.254.77.77");

  private final Check kept = new LeaseKept();
  private final Check offer = new LinkLocalOffer(OFFERED);

  private static Records leased() {
    return new Records().claim(X, 0).frame(10_000, false, Leases.of(Type.ACK));
  }

  @Test
  void theLeaseIsInUse() {
    satisfied(leased().answers(11_000, ROUTABLE).judge(kept, 30_000));
  }

  @Test
  void theLeaseIsGivenBack() {
    var released = leased().answers(11_000, ROUTABLE).frame(12_000, true, Leases.of(Type.RELEASE));
    failed(released.judge(kept, 30_000), "the lease is given back");
    failed(leased().frame(10_100, true, Leases.of(Type.DECLINE)).judge(kept, 30_000), "given back");
  }

  @Test
  void whyALeaseIsNeverUsedNothingTells() {
    warned(leased().judge(kept, 30_000), "never used");
  }

  @Test
  void needsAnAddressAndALease() {
    undecided(new Records().judge(kept, 30_000), "no address was claimed");
    undecided(new Records().claim(X, 0).judge(kept, 30_000), "no lease");
    var own = new Records().claim(X, 0).frame(10_000, true, Leases.of(Type.ACK));
    undecided(own.judge(kept, 30_000), "no lease");
  }

  @Test
  void aLinkLocalOfferIsTakenOrNot() {
    var asks = Leases.discovers(new Records(), 5_000);
    pending(asks.judgeOpen(offer, 6_000), 20_000);
    assertThat(asks.judge(offer, 20_000).evidence().observations())
        .containsExactly("it does not ask for it");
    var request = Leases.message(Type.REQUEST).with(Option.REQUESTED, OFFERED.bits());
    asks.frame(5_100, true, request.broadcast());
    assertThat(asks.judge(offer, 20_000).evidence().observations())
        .anyMatch(text -> text.startsWith("it asks for it"));
  }

  @Test
  void whoSeeksNoLeaseTakesNone() {
    var idle = new Records().startLatency(2_000).probes(X, 1_000);
    pending(idle.judgeOpen(offer, 6_000), 77_000);
    undecided(idle.judge(offer, 77_000), "seeks no lease within 75 s");
  }
}
