// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class OtherStationsTest {

  private static final MacAddress CONTROLLER = MacAddress.parse("02:00:5e:00:00:99");

  private final Records record = new Records().probes(X, 0);

  @Test
  void aStationWithAnAddressOfItsOwnInFrameAndPacketIsNotTheHost() {
    var link = record.host(100, ArpPacket.probe(CONTROLLER, Y)).closed(200).links().get(0);
    assertThat(link.host()).hasSize(1);
    assertThat(link.foreign()).hasSize(1);
  }

  @Test
  void whateverElseItSendsIsNotTheHostsEither() {
    record.frame(50, true, IcmpEcho.request(1, 1).packet(Y, X).frame(CONTROLLER, HOST));
    record.host(100, ArpPacket.probe(CONTROLLER, Y));
    assertThat(record.closed(200).host()).hasSize(1);
  }

  @Test
  void aWrongAddressInThePacketAloneIsTheHosts() {
    assertIsHosts(ArpPacket.probe(CONTROLLER, Y).broadcast().from(HOST));
  }

  @Test
  void aWrongAddressInTheFrameAloneIsTheHosts() {
    assertIsHosts(ArpPacket.probe(HOST, Y).broadcast().from(CONTROLLER));
  }

  @Test
  void aGroupAddressOrNoneIsNoStations() {
    assertIsHosts(ArpPacket.probe(MacAddress.ZERO, Y).broadcast());
    assertIsHosts(ArpPacket.probe(MacAddress.BROADCAST, Y).broadcast());
  }

  @Test
  void whatTheTesterSendsSaysNothingOfThePort() {
    record.tester(50, ArpPacket.probe(OTHER, Y));
    assertIsHosts(IcmpEcho.request(1, 1).packet(Ipv4Address.ANY, X).frame(OTHER, HOST));
  }

  private void assertIsHosts(EthernetFrame frame) {
    int before = record.closed(200).host().size();
    record.frame(100, true, frame);
    assertThat(record.closed(200).host()).hasSize(before + 1);
  }
}
