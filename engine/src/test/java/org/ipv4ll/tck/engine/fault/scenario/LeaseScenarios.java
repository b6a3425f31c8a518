// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpServer;
import org.ipv4ll.tck.engine.dhcp.Naming;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A host that seeks a lease, with and without a server. */
final class LeaseScenarios {

  private static final Ipv4Address GATEWAY = Ipv4Address.parse("192.0.2.1");
  private static final DhcpServer SERVER =
      new DhcpServer(
          Station.HIGH.mac(),
          Ipv4Address.parse("192.0.2.2"),
          new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.of(GATEWAY)),
          ofMinutes(2));

  private static final DhcpServer NAMING =
      new DhcpServer(
          SERVER.mac(),
          SERVER.address(),
          SERVER.offered(),
          SERVER.time(),
          Optional.of(new Naming(Ipv4Address.parse("192.0.2.53"), "lan.example")));

  private LeaseScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("no server", rig -> seeking(rig).run(ofMinutes(10))),
        Scenario.of("server first", rig -> seeking(serving(rig)).run(ofMinutes(3))),
        Scenario.of(
            "server later",
            rig -> {
              seeking(rig).run(ofSeconds(20));
              serving(rig).run(ofMinutes(5));
              rig.onOutput(seen -> {}).run(ofMinutes(5));
            }),
        Scenario.of(
            "server with names later",
            rig -> {
              seeking(rig).run(ofSeconds(20));
              serving(rig, NAMING).run(ofMinutes(5));
              rig.onOutput(seen -> {}).run(ofMinutes(5));
            }));
  }

  private static Rig seeking(Rig rig) {
    return rig.input(new Input.LeaseWanted()).up();
  }

  private static Rig serving(Rig rig) {
    return serving(rig, SERVER);
  }

  private static Rig serving(Rig rig, DhcpServer server) {
    return rig.onOutput(seen -> seen.frame().flatMap(server::answer).ifPresent(rig::answer));
  }
}
