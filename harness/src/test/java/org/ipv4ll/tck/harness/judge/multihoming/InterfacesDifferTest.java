// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class InterfacesDifferTest {

  private final InterfacesDiffer check = new InterfacesDiffer(Duration.ofSeconds(30));

  private static Records host() {
    return new Records().link(SECOND).own(2);
  }

  @Test
  void isSatisfiedByTwoAddresses() {
    var two = host().claim(X, 0).on(1).claim(Y, 1_000);
    pending(two.judgeOpen(check, 9_000), 11_000);
    satisfied(two.judge(check, 11_000));
  }

  @Test
  void accusesOneAddressOnBoth() {
    failed(host().claim(X, 0).on(1).claim(X, 1_000).judge(check, 11_000), "the same address");
  }

  @Test
  void looksAtTheLastStartOnly() {
    var again = host().claim(X, 0).on(1).claim(X, 0).on(0).restart(20_000);
    pending(again.judgeOpen(check, 25_000), 50_000);
    satisfied(again.claim(X, 20_000).on(1).claim(Y, 20_000).judge(check, 30_000));
  }

  @Test
  void isNotReachedWhereOneHoldsNothing() {
    var one = host().claim(X, 0);
    pending(one.judgeOpen(check, 9_000), 30_000);
    undecided(one.judge(check, 30_000), "1 of the interfaces", "next-candidate");
  }

  @Test
  void isNotReachedWhereOneIsStillAfterAnother() {
    var moving = host().claim(X, 0).on(1).claim(X, 0).probes(Y, 29_000);
    undecided(moving.judge(check, 30_000), "1 of the interfaces");
  }
}
