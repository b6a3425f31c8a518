// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Questions for an address, and packets to send, from its first probe to its claim. */
final class EarlyUseScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address STORED = Ipv4Address.parse("169.254.99.9");
  private static final Routable OFFICE =
      new Routable(
          Ipv4Address.parse("192.0.2.77"), 24, Optional.of(Ipv4Address.parse("192.0.2.1")));
  private static final int QUESTIONS = 50;

  private EarlyUseScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("questions until the claim", rig -> questions(rig.up())),
        new Scenario(
            "questions for a stored address", Optional.of(STORED), rig -> questions(rig.up())),
        Scenario.of("questions after a denial", EarlyUseScenarios::denied),
        Scenario.of("packets to send until the claim", EarlyUseScenarios::sending),
        InUseScenarios.claimed("questions after a flap", ofSeconds(5), (rig, x) -> flap(rig)),
        InUseScenarios.claimed(
            "questions after the interface was down", ofSeconds(5), (rig, x) -> taken(rig)),
        InUseScenarios.claimed(
            "questions after a routable address", ofSeconds(5), (rig, x) -> routable(rig)));
  }

  private static void questions(Rig rig) {
    rig.runUntil(Seen::isProbe, ofSeconds(10));
    for (int i = 0; i < QUESTIONS; i++) {
      rig.run(ofMillis(150)).hear(OTHER.request(Station.NEIGHBOUR, rig.candidate()));
    }
    rig.run(ofSeconds(10));
  }

  private static void denied(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10));
    questions(rig.hear(OTHER.reply(rig.candidate())).run(ofMillis(10)));
  }

  private static void sending(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(500));
    rig.input(
        new Input.Send(Station.NEIGHBOUR, Ipv4Packet.UDP, (source, destination) -> new byte[8]));
    rig.run(ofSeconds(10));
  }

  private static void flap(Rig rig) {
    questions(rig.down().run(ofSeconds(10)).up());
  }

  private static void taken(Rig rig) {
    rig.input(new Input.InterfaceTaken(false)).down().run(ofSeconds(10));
    questions(rig.input(new Input.InterfaceTaken(true)).up());
  }

  private static void routable(Rig rig) {
    rig.input(new Input.RoutableAddress(Optional.of(OFFICE))).run(ofSeconds(90));
    questions(rig.input(new Input.RoutableAddress(Optional.empty())));
  }
}
