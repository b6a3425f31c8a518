// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Questions for link-local addresses that the host does not have, in whatever state it is. */
final class OtherAddressScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Routable LEASE =
      new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.empty());
  private static final List<Ipv4Address> OTHERS =
      Stream.of("169.254.0.1", "169.254.169.253", "169.254.169.254", "169.254.99.9")
          .map(Ipv4Address::parse)
          .toList();

  private OtherAddressScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of(
            "others asked for while probing",
            rig -> ask(rig.up().runUntil(Seen::isProbe, ofSeconds(30)))),
        InUseScenarios.claimed("others asked for", ofSeconds(20), (rig, x) -> ask(rig, x)),
        InUseScenarios.claimed(
            "others asked for beside a routable address",
            ofSeconds(20),
            (rig, x) ->
                ask(rig.input(new Input.RoutableAddress(Optional.of(LEASE))).run(ofSeconds(1)))),
        InUseScenarios.claimed(
            "a known station asked for",
            ofSeconds(20),
            (rig, x) -> {
              rig.hear(known()).run(ofSeconds(1));
              rig.hear(OTHER.request(OTHERS.get(0), Station.NEIGHBOUR)).run(ofSeconds(1));
            }),
        Scenario.of("others asked for while limited", OtherAddressScenarios::limited));
  }

  private static EthernetFrame known() {
    var asked = ArpPacket.request(Scenario.MAC, Ipv4Address.ANY, Station.NEIGHBOUR);
    return OTHER.answer(asked);
  }

  private static void limited(Rig rig) {
    rig.up();
    for (int i = 0; i < 11; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(100));
      rig.hear(OTHER.reply(rig.candidate()));
    }
    ask(rig.run(ofSeconds(5)));
  }

  private static void ask(Rig rig, Ipv4Address claimed) {
    ask(rig);
    rig.hear(OTHER.request(Station.NEIGHBOUR, new Ipv4Address(claimed.bits() ^ 0x100)));
    rig.run(ofSeconds(1));
  }

  private static void ask(Rig rig) {
    for (var other : OTHERS) {
      rig.hear(OTHER.request(Station.NEIGHBOUR, other)).run(ofMillis(10));
      rig.hear(OTHER.request(Station.ROUTABLE, other)).run(ofMillis(10));
      rig.hear(OTHER.probe(other)).run(ofMillis(10));
    }
    rig.run(ofSeconds(10));
  }
}
