// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class ConvergenceTest {

  private final Convergence check = new Convergence(Duration.ofSeconds(120));
  private final Records hosts =
      new Records().link(SECOND).claim(X, 0).on(1).claim(X, 0).act(10_000, Act.Joined::new);

  @Test
  void tellsWhenAllAreDifferent() {
    pending(hosts.judgeOpen(check, 20_000), 130_000);
    var told = hosts.claim(Y, 12_000).judge(check, 20_000);
    assertThat(told.evidence().observations())
        .containsExactly("all different after 10 s, 5 ARP packets");
  }

  @Test
  void tellsThatTheyAreNot() {
    assertThat(hosts.judge(check, 130_000).evidence().observations())
        .containsExactly("not all different after 120 s, 0 ARP packets");
  }

  @Test
  void isNotReachedBeforeTheLinksAreOne() {
    undecided(new Records().claim(X, 0).judge(check, 9_000), "did not become one");
  }
}
