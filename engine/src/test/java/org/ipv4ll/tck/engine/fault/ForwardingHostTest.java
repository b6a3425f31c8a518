// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.GROUP;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.OFF_LINK;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.PEER;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.answering;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.datagram;
import static org.ipv4ll.tck.engine.fault.scenario.TransportScenarios.lease;

import java.util.List;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

/** What is passed on of packets between other stations. */
class ForwardingHostTest {

  private static final EthernetFrame HANDED = datagram(Station.NEIGHBOUR, PEER);

  @Test
  void whatIsHandedIsForwarded() {
    var rig = answering(Life.inUse("M-FWD-79"));
    assertThat(packets(rig, HANDED)).extracting(Ipv4Packet::timeToLive).containsExactly(63);
    assertThat(packets(rig, HANDED.to(MacAddress.BROADCAST))).isEmpty();
    assertThat(packets(rig, datagram(Station.NEIGHBOUR, Life.address(rig))))
        .allMatch(packet -> packet.source().equals(Life.address(rig)));
  }

  @Test
  void whatIsOverheardIsRepeated() {
    var rig = answering(Life.inUse("M-IFC-76"));
    assertThat(packets(rig, HANDED)).isEmpty();
    assertThat(packets(rig, HANDED.to(Station.LOW.mac())))
        .extracting(Ipv4Packet::timeToLive)
        .containsExactly(64);
  }

  @Test
  void multicastIsRepeated() {
    assertThat(packets(Life.inUse("M-IFC-77"), datagram(Station.NEIGHBOUR, GROUP))).hasSize(1);
    assertThat(packets(Life.inUse("M-IFC-77"), HANDED)).isEmpty();
  }

  @Test
  void theGatewayIsHandedPackets() {
    var alone = answering(Life.inUse("M-IFC-78"));
    assertThat(packets(alone, datagram(Station.NEIGHBOUR, OFF_LINK))).isEmpty();
    var beside = answering(Life.inUse("M-IFC-78").input(lease()).run(ofSeconds(1)));
    assertThat(packets(beside, datagram(Station.NEIGHBOUR, OFF_LINK))).hasSize(1);
  }

  @Test
  void whatComesByBroadcastIsForwarded() {
    var rig = answering(Life.inUse("M-IFC-79"));
    assertThat(packets(rig, HANDED)).isEmpty();
    assertThat(packets(rig, HANDED.to(MacAddress.BROADCAST))).hasSize(1);
  }

  /** What it sends when it hears a frame for the second time. */
  private static List<Ipv4Packet> packets(Rig rig, EthernetFrame frame) {
    rig.hear(frame).run(ofSeconds(1));
    int before = all(rig).size();
    rig.hear(frame).run(ofSeconds(1));
    return all(rig).stream().skip(before).toList();
  }

  private static List<Ipv4Packet> all(Rig rig) {
    return rig.seen().stream().flatMap(seen -> seen.ip().stream()).toList();
  }
}
