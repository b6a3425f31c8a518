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
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** IP traffic, with and without a routable address. */
final class TrafficScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address GATEWAY = Ipv4Address.parse("192.0.2.1");
  private static final Ipv4Address OFF_LINK = Ipv4Address.parse("198.51.100.7");
  private static final Ipv4Address OWN = Ipv4Address.parse("192.0.2.77");
  private static final Ipv4Address CONTROL = Ipv4Address.parse("169.255.3.4");
  private static final Routable LEASE = new Routable(OWN, 24, Optional.of(GATEWAY));
  private static final Routable BAD_LEASE =
      new Routable(Ipv4Address.parse("169.254.8.8"), 24, Optional.of(GATEWAY));

  private TrafficScenarios() {}

  static List<Scenario> all() {
    return List.of(
        InUseScenarios.claimed("echo every second", ofSeconds(3), TrafficScenarios::echoes),
        InUseScenarios.claimed(
            "echo between announcements",
            ofSeconds(1),
            (rig, x) -> answering(rig).hear(echo(x)).run(ofSeconds(10))),
        InUseScenarios.claimed(
            "echo to everybody", ofSeconds(5), (rig, x) -> rig.hear(everybody()).run(ofSeconds(2))),
        InUseScenarios.claimed("packets to everywhere", ofSeconds(5), (rig, x) -> sendAll(rig)),
        InUseScenarios.claimed("TCP and two conflicts", ofSeconds(5), TrafficScenarios::tcp),
        InUseScenarios.claimed("TCP and a lease", ofSeconds(5), TrafficScenarios::tcpAndLease),
        InUseScenarios.claimed("lease comes", ofSeconds(5), TrafficScenarios::lease),
        InUseScenarios.claimed(
            "lease comes and goes",
            ofSeconds(5),
            (rig, x) -> {
              rig.input(routable(Optional.of(LEASE))).run(ofSeconds(2));
              rig.input(routable(Optional.empty())).run(ofSeconds(20));
              sendAll(rig);
            }),
        Scenario.of(
            "lease first",
            rig -> {
              rig.up().input(routable(Optional.of(LEASE))).run(ofSeconds(20));
              sendAll(rig);
              rig.hear(OTHER.request(Station.NEIGHBOUR, OWN)).run(ofSeconds(5));
            }),
        Scenario.of(
            "lease of a link-local address",
            rig -> {
              rig.up().input(routable(Optional.of(BAD_LEASE))).run(ofSeconds(20));
              sendAll(rig);
            }));
  }

  private static Input routable(Optional<Routable> address) {
    return new Input.RoutableAddress(address);
  }

  private static EthernetFrame everybody() {
    return OTHER
        .echo(Station.NEIGHBOUR, Scenario.MAC, Ipv4Address.LINK_LOCAL_BROADCAST)
        .to(MacAddress.BROADCAST);
  }

  private static EthernetFrame echo(Ipv4Address to) {
    return OTHER.echo(Station.NEIGHBOUR, Scenario.MAC, to);
  }

  /** Everybody who is asked for answers. */
  private static Rig answering(Rig rig) {
    return rig.onOutput(
        seen ->
            seen.arp()
                .filter(arp -> arp.isRequest() && !arp.isProbe() && !arp.isAnnouncement())
                .ifPresent(arp -> rig.answer(OTHER.answer(arp))));
  }

  private static void echoes(Rig rig, Ipv4Address address) {
    answering(rig);
    for (int i = 0; i < 45; i++) {
      rig.hear(echo(address)).run(ofSeconds(1));
    }
  }

  private static void sendAll(Rig rig) {
    answering(rig);
    var targets =
        List.of(
            Station.NEIGHBOUR,
            Ipv4Address.LINK_LOCAL_BROADCAST,
            Station.ROUTABLE,
            OFF_LINK,
            CONTROL);
    for (var target : targets) {
      rig.input(send(target)).run(ofMillis(100));
    }
    rig.run(ofSeconds(5));
  }

  private static Input send(Ipv4Address to) {
    var payload = new UdpDatagram(9, 9, new byte[8]).encode();
    return new Input.Send(to, Ipv4Packet.UDP, (source, destination) -> payload);
  }

  private static void connect(Rig rig, Ipv4Address address) {
    answering(rig).hear(tcp(TcpSegment.SYN, address)).run(ofMillis(100));
    rig.hear(tcp(TcpSegment.ACK, address)).run(ofMillis(100));
  }

  private static EthernetFrame tcp(int flags, Ipv4Address address) {
    return OTHER.tcp(7, flags, Station.NEIGHBOUR, Scenario.MAC, address);
  }

  private static void tcp(Rig rig, Ipv4Address address) {
    connect(rig, address);
    rig.hear(OTHER.reply(address)).run(ofSeconds(2));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void tcpAndLease(Rig rig, Ipv4Address address) {
    connect(rig, address);
    rig.input(routable(Optional.of(LEASE))).run(ofSeconds(2));
    rig.hear(tcp(TcpSegment.ACK | TcpSegment.FIN, address)).run(ofSeconds(20));
  }

  private static void lease(Rig rig, Ipv4Address address) {
    rig.input(routable(Optional.of(LEASE))).run(ofSeconds(1));
    sendAll(rig);
    rig.hear(echo(address)).run(ofSeconds(1));
    rig.runUntil(Seen::isLoss, ofSeconds(60)).run(ofSeconds(60));
    rig.hear(OTHER.request(Station.NEIGHBOUR, address)).run(ofSeconds(60));
  }
}
