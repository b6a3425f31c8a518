// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.OFF_LINK;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.answering;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.datagram;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.lease;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.send;

import java.util.List;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.fault.scenario.TransportScenarios;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.junit.jupiter.api.Test;

/** Rules that hold for one transport protocol and not for another. */
class TransportTest {

  @Test
  void oneProtocolHasItsOwnSource() {
    var rig = beside("M-IFC-70");
    var claimed = Life.address(rig);
    rig.input(send(Ipv4Packet.TCP, OFF_LINK)).run(ofSeconds(1));
    rig.input(send(Ipv4Packet.UDP, OFF_LINK)).run(ofSeconds(1));
    assertThat(packets(rig))
        .extracting(packet -> packet.source().equals(claimed))
        .containsExactly(true, false);
  }

  @Test
  void oneProtocolTakesTheGateway() {
    var rig = beside("M-FWD-77");
    var claimed = Life.address(rig);
    rig.hear(datagram(OFF_LINK, claimed)).run(ofSeconds(1));
    assertThat(asked(rig, OFF_LINK)).isTrue();
    assertThat(asked(rig, TransportScenarios.GATEWAY)).isFalse();
    rig.hear(Station.HIGH.tcp(7, TcpSegment.SYN, OFF_LINK, Scenario.MAC, claimed));
    rig.run(ofSeconds(1));
    assertThat(asked(rig, TransportScenarios.GATEWAY)).isTrue();
  }

  @Test
  void oneProtocolIsDropped() {
    var rig = beside("M-IFC-75");
    rig.hear(datagram(Station.NEIGHBOUR, Life.address(rig))).run(ofSeconds(1));
    assertThat(packets(rig)).isEmpty();
  }

  @Test
  void fewReports() {
    var rig = answering(Life.inUse("V-87"));
    for (int i = 0; i < 4; i++) {
      rig.hear(datagram(Station.NEIGHBOUR, Life.address(rig))).run(ofMillis(2_500));
    }
    assertThat(packets(rig)).hasSize(2).allMatch(IcmpError::is);
  }

  private static Rig beside(String id) {
    return answering(Life.inUse(id).input(lease()).run(ofSeconds(1)));
  }

  private static List<Ipv4Packet> packets(Rig rig) {
    return rig.seen().stream().flatMap(seen -> seen.ip().stream()).toList();
  }

  private static boolean asked(Rig rig, Ipv4Address address) {
    return rig.seen().stream()
        .flatMap(seen -> seen.arp().stream())
        .anyMatch(arp -> arp.isRequest() && arp.targetProtocol().equals(address));
  }
}
