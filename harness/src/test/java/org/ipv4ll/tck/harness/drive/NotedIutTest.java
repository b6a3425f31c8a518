// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.junit.jupiter.api.Test;

class NotedIutTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:00:00:01:00");

  private final Target target = ReferenceTarget.open();
  private final ActLog acts =
      new ActLog(
          new ActLog.Clock() {
            @Override
            public Instant now() {
              return VirtualClock.EPOCH;
            }

            @Override
            public int mark() {
              return 7;
            }
          });
  private final Iut noted =
      new NotedIut(target.open(new CaseBed("case", Path.of("nowhere"), MAC, 0, 3927)), 2, acts);

  @Test
  void plantingAnAddressIsAnActOfItsOwn() {
    noted.use(Iut.REMEMBER, Map.of("address", "169.254.77.7"));
    assertThat(acts.acts())
        .containsExactly(
            new Act.Remembered(VirtualClock.EPOCH, 7, 2, Ipv4Address.parse("169.254.77.7")));
  }

  @Test
  void otherAbilitiesAreNotedWithTheirValues() {
    var values = Map.of("address", "169.254.77.5");
    noted.use("talk-ping", values);
    noted.start();
    assertThat(acts.acts())
        .containsExactly(
            new Act.Used(VirtualClock.EPOCH, 7, 2, "talk-ping", values),
            new Act.Started(VirtualClock.EPOCH, 7, 2));
  }
}
