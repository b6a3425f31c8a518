// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class AttemptsAtOnceTest {

  private static final ArpPacket TAKEN =
      new ArpPacket(ArpPacket.REPLY, OTHER, X, MacAddress.ZERO, Ipv4Address.ANY);

  private final AttemptsAtOnce check = new AttemptsAtOnce();
  private final Records record = new Records();

  @Test
  void tellsOfTwoThatTakeTurns() {
    var outcome = record.probes(X, 100).probes(Y, 300).probes(X, 1_500).probes(Y, 1_700);
    assertThat(outcome.judge(check, 12_000))
        .isInstanceOfSatisfying(
            Outcome.Violated.class,
            told -> {
              assertThat(told.level()).isEqualTo(Level.INFO);
              assertThat(told.text()).isEqualTo("two attempts at once: " + X + " and " + Y);
            });
  }

  @Test
  void oneAfterTheOtherIsOneAtATime() {
    record.probes(X, 100).tester(200, TAKEN);
    satisfied(record.probes(Y, 900, 2_300).judge(check, 12_000));
  }

  @Test
  void whoeverGoesOnWithADeniedOneHasAnotherFault() {
    record.probes(X, 100).tester(200, TAKEN).probes(Y, 900);
    satisfied(record.probes(X, 1_500).probes(Y, 2_300).judge(check, 12_000));
  }

  @Test
  void oneProbeAsideIsNoAttempt() {
    satisfied(record.probes(X, 100).probes(Y, 1_500).probes(X, 3_000).judge(check, 12_000));
  }

  @Test
  void saysNothingOfAHostThatSaysNothing() {
    undecided(record.judge(check, 30_000), "after no link-local address");
  }
}
