// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class SequencesDifferTest {

  private final SequencesDiffer check = new SequencesDiffer();
  private final Records hosts = new Records().link(SECOND);

  @Test
  void isSatisfiedByDifferentCandidates() {
    satisfied(hosts.probes(X, 0).on(1).probes(Y, 0).judge(check, 9_000));
    satisfied(hosts.on(0).probes(Z, 1_000).on(1).probes(Z, 1_000).judge(check, 9_000));
  }

  @Test
  void accusesTwoThatAgreeTwice() {
    hosts.probes(X, 0, 1_500).probes(Y, 2_000).on(1).probes(X, 0).probes(Y, 2_000);
    failed(hosts.judge(check, 9_000), "the same candidates");
  }

  @Test
  void takesOneThatAgreesForChance() {
    undecided(hosts.probes(X, 0).on(1).probes(X, 0).judge(check, 9_000), "may be chance");
    satisfied(hosts.on(0).probes(Y, 2_000).on(1).probes(Z, 2_000).judge(check, 9_000));
  }

  @Test
  void countsNoPlantedAddress() {
    hosts.act(0, (at, mark) -> new Act.Remembered(at, mark, 0, X));
    undecided(hosts.probes(X, 0).on(1).probes(X, 0).judge(check, 9_000), "no two hosts");
  }
}
