// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Boots, and links that go down and up. */
final class BootScenarios {

  private static final Ipv4Address STORED = Ipv4Address.parse("169.254.99.9");
  private static final Ipv4Address RESERVED = Ipv4Address.parse("169.254.0.9");

  private BootScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("boot, then nothing for 10 minutes", rig -> rig.up().run(ofSeconds(600))),
        new Scenario("boot with a stored address", Optional.of(STORED), BootScenarios::boot),
        new Scenario("boot with a reserved address", Optional.of(RESERVED), BootScenarios::boot),
        Scenario.of("flap after the claim", BootScenarios::flap),
        Scenario.of("short flap after the claim", BootScenarios::shortFlap),
        Scenario.of("flap while probing", BootScenarios::flapWhileProbing));
  }

  private static void boot(Rig rig) {
    rig.up().run(ofSeconds(20));
  }

  private static void flap(Rig rig) {
    boot(rig);
    rig.down().run(ofSeconds(5));
    rig.up().run(ofSeconds(2));
    var former = rig.candidate();
    rig.hear(Station.HIGH.request(Station.NEIGHBOUR, former)).run(ofSeconds(20));
  }

  private static void shortFlap(Rig rig) {
    boot(rig);
    rig.down().run(ofMillis(100));
    rig.up().run(ofSeconds(20));
  }

  private static void flapWhileProbing(Rig rig) {
    rig.up().run(ofMillis(2500)).down().run(ofSeconds(1));
    rig.up().run(ofSeconds(20));
  }
}
