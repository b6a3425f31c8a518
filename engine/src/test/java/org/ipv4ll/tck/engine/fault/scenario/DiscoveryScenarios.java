// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.time.Duration.ofSeconds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Questions of discovery protocols to a host that has or had a link-local address. */
final class DiscoveryScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final int ADDRESS = 1;
  private static final int ASKER = 40_000;
  private static final Routable OWN =
      new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.empty());

  private DiscoveryScenarios() {}

  static List<Scenario> all() {
    return List.of(
        InUseScenarios.claimed(
            "inquiries beside a link-local address", ofSeconds(20), DiscoveryScenarios::inquire),
        InUseScenarios.claimed(
            "inquiries beside a routable address", ofSeconds(20), DiscoveryScenarios::later));
  }

  private static void later(Rig rig, Ipv4Address address) {
    rig.input(new Input.RoutableAddress(Optional.of(OWN))).run(ofSeconds(60));
    inquire(rig, address);
  }

  private static void inquire(Rig rig, Ipv4Address address) {
    var reverse = new ArrayList<>(List.of(address.toString().split("\\.")));
    Collections.reverse(reverse);
    reverse.addAll(List.of("in-addr", "arpa"));
    hear(rig, 5353, new DnsQuestion(0, 0, List.of("host", "local"), ADDRESS).encode());
    hear(rig, 5353, new DnsQuestion(0, 0, reverse, DnsQuestion.PTR).encode());
    hear(rig, 5355, new DnsQuestion(7, 0, List.of("host"), ADDRESS).encode());
    hear(rig, 137, netbios());
    hear(rig, 1900, "M-SEARCH * HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
    hear(rig, 3702, "<a:Action>discovery/Probe</a:Action>".getBytes(US_ASCII));
    rig.run(ofSeconds(5));
  }

  /** RFC 1002 section 4.2.12: a question for the name HOST. */
  private static byte[] netbios() {
    var header = "000701100001000000000000" + "20";
    var name = HexFormat.of().formatHex(("EIEPFDFE" + "CA".repeat(11) + "AA").getBytes(US_ASCII));
    return HexFormat.of().parseHex(header + name + "00" + "00200001");
  }

  /** Whoever asks can be found by ARP. */
  private static void hear(Rig rig, int port, byte[] question) {
    var packet = new UdpDatagram(ASKER, port, question).packet(Station.ROUTABLE, OWN.address());
    rig.hear(OTHER.request(Station.ROUTABLE, OWN.address()));
    rig.hear(packet.frame(OTHER.mac(), MacAddress.BROADCAST));
  }
}
