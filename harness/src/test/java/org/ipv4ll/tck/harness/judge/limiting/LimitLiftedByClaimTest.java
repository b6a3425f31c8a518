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

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class LimitLiftedByClaimTest {

  private final LimitLiftedByClaim check = new LimitLiftedByClaim();

  private static Records contested() {
    return new Records().claim(X, 0).stimulus(10_000, reply(X)).stimulus(12_000, reply(X));
  }

  @Test
  void aLimitedHostTakesAnInterval() {
    satisfied(contested().probes(Y, 13_000).judge(check, 20_000));
    satisfied(contested().probes(Y, 50_000).judge(check, 60_000));
    warned(contested().probes(Y, 60_000).judge(check, 80_000), "60 s");
  }

  @Test
  void aMoveAtTheFirstConflictCounts() {
    var record = new Records().claim(X, 0).stimulus(10_000, reply(X)).probes(Y, 10_800);
    satisfied(record.stimulus(12_000, reply(X)).judge(check, 20_000));
  }

  @Test
  void weighsUncertaintyAndStalls() {
    undecided(contested().probes(Y, 59_801).uncertainty(3).judge(check, 70_000), "straddles");
    heldUp(contested().probes(Y, 61_000).stall(13_500, 2_000).judge(check, 70_000));
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
