// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.junit.jupiter.api.Test;

class InVainTest {

  private final Records plugged = new Records().claim(X, 0).flap(10_000, 20_000);

  private static Records contested() {
    return new Records().claim(X, 0).stimulus(10_000, ArpPacket.announcement(OTHER, X));
  }

  @Test
  void probesAreMissedWhereTheInterfaceBecameActiveAnew() {
    var record = plugged.missed(31_000, "no probe within 11.0 s").closed(31_000);
    assertThat(InVain.explained(record, "next-candidate"))
        .containsExactlyInAnyOrder("next-candidate", "replug-probes");
  }

  @Test
  void whoProbesAnewIsMissedForOtherReasons() {
    var record = plugged.probes(X, 20_500).missed(31_000, "no address was claimed").closed(31_000);
    assertThat(InVain.explained(record)).isEmpty();
  }

  @Test
  void anotherAddressIsMissedWhereTheOneInUseWasContested() {
    var record = contested().missed(31_000, "no other address is probed").closed(31_000);
    assertThat(InVain.explained(record)).contains("replacement-new");
  }

  @Test
  void whoProbesAnotherAddressIsMissedForOtherReasons() {
    var record = contested().probes(Y, 12_000).missed(31_000, "no claim").closed(31_000);
    assertThat(InVain.explained(record)).isEmpty();
  }

  @Test
  void nothingIsAddedWhereTheDrivingWentToItsEnd() {
    assertThat(InVain.explained(plugged.closed(31_000), "probe-count"))
        .containsExactly("probe-count");
  }
}
