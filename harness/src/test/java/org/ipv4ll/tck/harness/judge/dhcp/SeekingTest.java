// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class SeekingTest {

  private final Check goesOn = new SeekingGoesOn();
  private final Check pace = new SeekingPace();
  private final Check unaltered = new SeekingUnaltered();

  /** Both ask at the start; the second host asks five times after the claim of the first. */
  private static Records both() {
    var records = Leases.discovers(new Records(), 0).claim(X, 0);
    Leases.discovers(records.link(SECOND).on(1), 100, 10_000, 20_000, 40_000, 80_000, 120_000);
    return records.on(0);
  }

  @Test
  void theHostAsksAsOftenAsTheOther() {
    var records = Leases.discovers(both(), 10_000, 20_000, 40_000, 80_000, 120_000);
    satisfied(records.judge(goesOn, 132_000));
    satisfied(records.judge(pace, 132_000));
    satisfied(records.judge(unaltered, 132_000));
    assertThat(records.judge(goesOn, 132_000).evidence().observations())
        .anyMatch(text -> text.contains("at [0, 10, 20, 40, 80, 120] s with"));
  }

  @Test
  void theHostAsksNoMore() {
    failed(both().judge(goesOn, 132_000), "no DHCPDISCOVER after the claim, 5 without one");
    undecided(both().judge(pace, 132_000), "no lease any more", "lease-seeking-goes-on");
    heldUp(both().stall(60_000, 15_000).judge(goesOn, 132_000));
  }

  @Test
  void theHostAsksLessThanHalfAsOften() {
    warned(Leases.discovers(both(), 10_000, 80_000).judge(pace, 132_000), "else 5");
    satisfied(Leases.discovers(both(), 10_000, 80_000).judge(goesOn, 132_000));
    satisfied(Leases.discovers(both(), 10_000, 40_000, 80_000).judge(pace, 132_000));
  }

  @Test
  void aLinkLocalAddressInItsQuestion() {
    var wanted = Leases.message(Type.DISCOVER).with(Option.REQUESTED, X.bits());
    var asks = both().frame(10_000, true, wanted.broadcast());
    failed(asks.judge(unaltered, 132_000), "in the name of its link-local address");
    var current = Leases.message(Type.DISCOVER).withCurrent(X);
    failed(
        both().frame(10_000, true, current.broadcast()).judge(unaltered, 132_000), "in the name");
  }

  @Test
  void silenceOfBothTellsNothing() {
    var seldom = Leases.discovers(new Records(), 0).claim(X, 0).link(SECOND).on(1);
    Leases.discovers(seldom, 100, 10_000, 60_000);
    undecided(seldom.judge(goesOn, 132_000), "too seldom");
    undecided(new Records().claim(X, 0).judge(goesOn, 132_000), "too seldom");
    undecided(new Records().claim(X, 0).judge(unaltered, 132_000), "seeks no lease");
  }

  @Test
  void needsAnAddress() {
    var none = Leases.discovers(new Records(), 0);
    undecided(none.judge(goesOn, 132_000), "no address was claimed", "next-candidate");
    undecided(none.judge(unaltered, 132_000), "no address was claimed");
  }
}
