// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Frames of unusual shapes and origins, and hosts that send and probe when they did so before. */
final class LaterScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address ELSEWHERE = Station.NEIGHBOUR;
  private static final int SHORTEST_FRAME = 60;
  private static final int OPERATION = 20;
  private static final Routable LEASE =
      new Routable(
          Ipv4Address.parse("192.0.2.77"), 24, Optional.of(Ipv4Address.parse("192.0.2.1")));

  private LaterScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("a probe passed on", LaterScenarios::probePassedOn),
        Scenario.of("late denials", LaterScenarios::lateDenials),
        Scenario.of("a lease while probing", LaterScenarios::leased),
        InUseScenarios.claimed("passed on", ofSeconds(20), LaterScenarios::passedOn),
        InUseScenarios.claimed("a padded conflict", ofSeconds(20), LaterScenarios::padded),
        InUseScenarios.claimed("a RARP packet", ofSeconds(20), LaterScenarios::reverse),
        InUseScenarios.claimed("a station alike", ofSeconds(20), LaterScenarios::alike),
        InUseScenarios.claimed("lost, then sending", ofSeconds(20), LaterScenarios::lost),
        InUseScenarios.claimed("sending after a flap", ofSeconds(20), LaterScenarios::flap),
        InUseScenarios.claimed("conflict, flap, conflict", ofSeconds(20), LaterScenarios::again),
        InUseScenarios.claimed("sending beside a lease", ofSeconds(20), LaterScenarios::beside),
        InUseScenarios.claimed("answer, then flap", ofSeconds(20), LaterScenarios::answered));
  }

  private static void probePassedOn(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10));
    var probe = ArpPacket.probe(Scenario.MAC, rig.candidate()).broadcast();
    rig.hear(probe.from(OTHER.mac())).run(ofSeconds(20));
  }

  private static void lateDenials(Rig rig) {
    rig.up();
    for (int i = 0; i < 12; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(70));
      rig.runUntil(Seen::isProbe, ofSeconds(3)).runUntil(Seen::isProbe, ofSeconds(3));
      rig.run(ofMillis(1500)).hear(OTHER.reply(rig.candidate()));
    }
    rig.run(ofSeconds(70));
  }

  private static void leased(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10));
    rig.input(new Input.RoutableAddress(Optional.of(LEASE))).run(ofSeconds(20));
  }

  private static void passedOn(Rig rig, Ipv4Address address) {
    var announcement = ArpPacket.announcement(Scenario.MAC, address).broadcast();
    rig.hear(announcement.from(OTHER.mac())).run(ofSeconds(20));
  }

  private static void padded(Rig rig, Ipv4Address address) {
    var frame = Arrays.copyOf(OTHER.reply(address).encode(), SHORTEST_FRAME);
    rig.input(new Input.FrameReceived(frame)).run(ofSeconds(20));
  }

  private static void reverse(Rig rig, Ipv4Address address) {
    var frame = ByteBuffer.wrap(OTHER.reply(address).encode()).putShort(OPERATION, (short) 3);
    rig.input(new Input.FrameReceived(frame.array())).run(ofSeconds(20));
  }

  private static void alike(Rig rig, Ipv4Address address) {
    rig.hear(alike().reply(address)).run(ofSeconds(20));
  }

  private static Station alike() {
    return new Station(new MacAddress(Scenario.MAC.bits() ^ 1));
  }

  private static void lost(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(1));
    rig.hear(OTHER.reply(address)).run(ofSeconds(1));
    rig.input(send(ELSEWHERE)).run(ofSeconds(20));
  }

  private static void flap(Rig rig, Ipv4Address address) {
    rig.down().run(ofSeconds(3)).up().run(ofSeconds(1));
    rig.input(send(ELSEWHERE)).run(ofSeconds(20));
  }

  private static void again(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(2));
    rig.down().run(ofSeconds(3)).up().run(ofSeconds(20));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void beside(Rig rig, Ipv4Address address) {
    rig.input(send(ELSEWHERE)).run(ofSeconds(1));
    rig.input(new Input.RoutableAddress(Optional.of(LEASE))).run(ofSeconds(60));
    rig.input(send(ELSEWHERE)).run(ofSeconds(5));
  }

  private static void answered(Rig rig, Ipv4Address address) {
    EthernetFrame question = OTHER.request(ELSEWHERE, address);
    rig.hear(question).run(ofSeconds(1)).down().run(ofSeconds(3)).up().run(ofSeconds(20));
  }

  private static Input send(Ipv4Address to) {
    var payload = new UdpDatagram(9, 9, new byte[8]).encode();
    return new Input.Send(to, Ipv4Packet.UDP, (source, destination) -> payload);
  }
}
