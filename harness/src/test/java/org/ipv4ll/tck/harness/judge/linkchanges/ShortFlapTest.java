// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ShortFlapTest {

  private final ShortFlap check = new ShortFlap();
  private final Records flapped = new Records().claim(X, 0).flap(10_000, 10_200);

  @Test
  void tellsWhatTheHostDoes() {
    pending(flapped.judgeOpen(check, 11_000), 20_200);
    var ignored = flapped.judge(check, 20_200);
    satisfied(ignored);
    assertThat(ignored.evidence().observations()).containsExactly("the host ignores it");
    var noticed = flapped.probes(X, 12_000).judge(check, 13_000);
    satisfied(noticed);
    assertThat(noticed.evidence().observations()).containsExactly("the host probes again");
  }

  @Test
  void isNotReachedWithoutAFlap() {
    undecided(new Records().claim(X, 0).judge(check, 20_000), "was not lost");
  }
}
