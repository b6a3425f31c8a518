// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofSeconds;

import java.util.List;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Queries to a name server and a DHCP server, and lookups of a client. */
final class ServiceScenarios {

  private static final MacAddress CLIENT = MacAddress.parse("06:00:00:00:00:0c");
  private static final int ASKING_PORT = 40_000;
  private static final int TXT = 16;
  private static final List<List<String>> NAMES =
      List.of(
          name("9.7.254.169.in-addr.arpa"),
          name("7.7.254.169.in-addr.arpa"),
          name("9.7.254.169.IN-ADDR.arpa"),
          name("254.169.in-addr.arpa"),
          name("9.7.253.169.in-addr.arpa"));

  private ServiceScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("queries to a name server", ServiceScenarios::queries),
        Scenario.of("lookups", ServiceScenarios::lookups),
        Scenario.of("discover", rig -> rig.up().hear(discover()).run(ofSeconds(1))));
  }

  private static List<String> name(String text) {
    return List.of(text.split("\\."));
  }

  private static void queries(Rig rig) {
    rig.up().hear(Station.HIGH.request(AddressPlan.CLIENT, AddressPlan.OWN));
    for (var name : NAMES) {
      rig.hear(query(name, DnsQuestion.PTR)).hear(query(name, TXT));
    }
    rig.run(ofSeconds(1));
  }

  private static EthernetFrame query(List<String> name, int type) {
    var message = DnsQuestion.query(1, name, type).encode();
    return new UdpDatagram(ASKING_PORT, DnsQuestion.PORT, message)
        .packet(AddressPlan.CLIENT, AddressPlan.OWN)
        .frame(CLIENT, Scenario.MAC);
  }

  private static void lookups(Rig rig) {
    rig.up().hear(Station.HIGH.request(AddressPlan.SERVER, AddressPlan.OWN));
    for (var name : NAMES) {
      rig.input(new Input.LookUp(name, DnsQuestion.PTR)).input(new Input.LookUp(name, TXT));
    }
    rig.run(ofSeconds(1));
  }

  private static EthernetFrame discover() {
    return DhcpMessage.of(DhcpMessage.Type.DISCOVER, 1, CLIENT).broadcast();
  }
}
