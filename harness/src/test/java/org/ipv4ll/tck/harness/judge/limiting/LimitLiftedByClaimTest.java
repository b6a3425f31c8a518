// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.limiting;

import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class LimitLiftedByClaimTest {

  private final LimitLiftedByClaim check = new LimitLiftedByClaim(Duration.ofSeconds(1));

  private static Records contested() {
    return new Records().claim(X, 0).stimulus(10_000, reply(X)).stimulus(12_000, reply(X));
  }

  @Test
  void measuresFromTheSecondConflict() {
    satisfied(contested().probes(Y, 13_100).judge(check, 20_000));
    warned(contested().probes(Y, 13_101).judge(check, 20_000), "1.101 s");
    warned(contested().probes(Y, 72_000).judge(check, 80_000), "60 s");
  }

  @Test
  void measuresFromTheFirstWhereItMoved() {
    var record = new Records().claim(X, 0).stimulus(10_000, reply(X)).probes(Y, 10_800);
    satisfied(record.stimulus(12_000, reply(X)).judge(check, 20_000));
  }

  @Test
  void weighsUncertaintyAndStalls() {
    undecided(contested().probes(Y, 13_101).uncertainty(3).judge(check, 20_000), "straddles");
    heldUp(contested().probes(Y, 14_000).stall(13_500, 1_000).judge(check, 20_000));
  }

  @Test
  void waitsAsLongAsALimitedHostMayTake() {
    pending(contested().judgeOpen(check, 20_000), 342_000);
    undecided(contested().judge(check, 342_000), "no replacement", "second-conflict-moves");
  }

  @Test
  void isNotReachedWithoutAClaim() {
    undecided(new Records().judge(check, 20_000), "no claimed address", "announcement-count");
  }
}
