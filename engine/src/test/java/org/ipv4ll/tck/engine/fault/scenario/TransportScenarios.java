// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofHours;
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
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** TCP and UDP with a link-local address alone, and beside a routable one. */
public final class TransportScenarios {

  public static final Ipv4Address GATEWAY = Ipv4Address.parse("192.0.2.1");
  public static final Ipv4Address OFF_LINK = Ipv4Address.parse("203.0.113.9");

  public static final Ipv4Address PEER = Ipv4Address.parse("169.254.78.6");
  public static final Ipv4Address GROUP = Ipv4Address.parse("239.39.27.1");

  private static final Station OTHER = Station.HIGH;
  private static final Routable LEASE =
      new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.of(GATEWAY));
  private static final List<Ipv4Address> PEERS =
      List.of(Station.NEIGHBOUR, Station.ROUTABLE, OFF_LINK);

  private TransportScenarios() {}

  static List<Scenario> all() {
    return List.of(
        InUseScenarios.claimed("TCP and UDP", ofSeconds(5), TransportScenarios::talk),
        InUseScenarios.claimed(
            "TCP and UDP beside a lease",
            ofSeconds(5),
            (rig, x) -> talk(rig.input(lease()).run(ofSeconds(1)), x)),
        InUseScenarios.claimed("a connection that is lost", ofSeconds(5), TransportScenarios::lost),
        InUseScenarios.claimed("known peers beside a lease", ofSeconds(5), (rig, x) -> known(rig)),
        InUseScenarios.claimed("pings for others", ofSeconds(5), (rig, x) -> pings(rig)),
        Scenario.of("a lease while it probes", TransportScenarios::early),
        new Scenario(
            "a recorded address beside a lease", Optional.of(PEER), TransportScenarios::recorded),
        InUseScenarios.claimed(
            "hours", ofSeconds(5), (rig, x) -> rig.run(ofHours(2)).hear(OTHER.reply(x))),
        InUseScenarios.claimed("a redirect", ofSeconds(5), TransportScenarios::redirect),
        InUseScenarios.claimed("packets for others", ofSeconds(5), (rig, x) -> stray(rig)),
        InUseScenarios.claimed(
            "packets for others beside a lease",
            ofSeconds(5),
            (rig, x) -> stray(rig.input(lease()).run(ofSeconds(1)))));
  }

  private static void pings(Rig rig) {
    rig.hear(OTHER.echo(Station.NEIGHBOUR, Scenario.MAC, PEER)).run(ofSeconds(1));
    var everybody = Ipv4Address.LINK_LOCAL_BROADCAST;
    rig.hear(OTHER.echo(Station.NEIGHBOUR, MacAddress.BROADCAST, everybody)).run(ofSeconds(1));
  }

  private static void early(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10));
    rig.input(lease()).run(ofMillis(100));
    rig.hear(OTHER.request(Station.NEIGHBOUR, rig.candidate())).run(ofSeconds(1));
  }

  private static void recorded(Rig rig) {
    rig.input(lease()).up().run(ofSeconds(10));
    rig.hear(OTHER.request(Station.NEIGHBOUR, PEER)).run(ofSeconds(1));
  }

  private static void lost(Rig rig, Ipv4Address claimed) {
    answering(rig);
    rig.input(connect(PEER)).run(ofSeconds(1));
    rig.hear(OTHER.reply(claimed)).run(ofSeconds(1));
    rig.hear(OTHER.reply(claimed)).run(ofSeconds(10));
  }

  private static void known(Rig rig) {
    answering(rig);
    rig.input(send(Ipv4Packet.UDP, Station.ROUTABLE)).run(ofSeconds(1));
    rig.input(lease()).run(ofSeconds(1));
    rig.input(connect(Station.ROUTABLE)).run(ofSeconds(1));
  }

  private static Input connect(Ipv4Address to) {
    var opening = new TcpSegment(40_000, 7, 1, 0, TcpSegment.SYN);
    return new Input.Send(
        to, Ipv4Packet.TCP, (from, there) -> opening.packet(from, there).payload());
  }

  private static void redirect(Rig rig, Ipv4Address claimed) {
    answering(rig);
    rig.input(send(Ipv4Packet.UDP, PEER)).run(ofSeconds(1));
    var sent = new Ipv4Packet(claimed, PEER, Ipv4Packet.UDP, 64, new byte[20]);
    rig.hear(IcmpError.redirect(PEER, Station.NEIGHBOUR, sent).frame(OTHER.mac(), Scenario.MAC));
    rig.input(send(Ipv4Packet.UDP, PEER)).run(ofSeconds(1));
  }

  /** Twice each: who knows no next hop loses the first. */
  private static void stray(Rig rig) {
    answering(rig);
    for (var to : List.of(PEER, OFF_LINK, GROUP, PEER, OFF_LINK)) {
      rig.hear(datagram(Station.NEIGHBOUR, to)).run(ofMillis(100));
      rig.hear(datagram(Station.NEIGHBOUR, to).to(Station.LOW.mac())).run(ofMillis(100));
      rig.hear(datagram(Station.NEIGHBOUR, to).to(MacAddress.BROADCAST)).run(ofMillis(100));
    }
    rig.run(ofSeconds(1));
  }

  public static Input lease() {
    return new Input.RoutableAddress(Optional.of(LEASE));
  }

  /** Everybody who is asked for answers. */
  public static Rig answering(Rig rig) {
    return rig.onOutput(
        seen ->
            seen.arp()
                .filter(arp -> arp.isRequest() && !arp.isProbe() && !arp.isAnnouncement())
                .ifPresent(arp -> rig.answer(OTHER.answer(arp))));
  }

  private static void talk(Rig rig, Ipv4Address claimed) {
    answering(rig);
    for (var peer : PEERS) {
      rig.input(send(Ipv4Packet.UDP, peer)).run(ofMillis(100));
      rig.input(send(Ipv4Packet.TCP, peer)).run(ofMillis(100));
      rig.hear(datagram(peer, claimed)).run(ofMillis(100));
      rig.hear(datagram(peer, claimed)).run(ofMillis(100));
      rig.hear(OTHER.tcp(7, TcpSegment.SYN, peer, Scenario.MAC, claimed)).run(ofMillis(100));
    }
    rig.run(ofSeconds(5));
  }

  public static EthernetFrame datagram(Ipv4Address from, Ipv4Address to) {
    return new UdpDatagram(40_000, 9, new byte[8])
        .packet(from, to)
        .frame(OTHER.mac(), Scenario.MAC);
  }

  public static Input send(int protocol, Ipv4Address to) {
    return new Input.Send(to, protocol, (source, destination) -> new byte[20]);
  }
}
