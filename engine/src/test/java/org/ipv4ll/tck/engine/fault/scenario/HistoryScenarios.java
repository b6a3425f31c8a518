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
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** What is heard about an address in use by hosts that have a history. */
final class HistoryScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address ELSEWHERE = Station.NEIGHBOUR;
  private static final Ipv4Address TEN = Ipv4Address.parse("10.77.3.9");
  private static final Ipv4Address EDGE = Ipv4Address.parse("169.254.33.255");
  private static final Routable LEASE =
      new Routable(
          Ipv4Address.parse("192.0.2.77"), 24, Optional.of(Ipv4Address.parse("192.0.2.1")));

  private HistoryScenarios() {}

  static List<Scenario> all() {
    return List.of(
        InUseScenarios.claimed("a conflict at once", ofMillis(1), HistoryScenarios::conflict),
        InUseScenarios.claimed("five conflicts", ofSeconds(20), HistoryScenarios::five),
        InUseScenarios.claimed("an echo between conflicts", ofSeconds(20), HistoryScenarios::echo),
        InUseScenarios.claimed("a known station", ofSeconds(20), HistoryScenarios::known),
        InUseScenarios.claimed("conflict after question", ofSeconds(20), HistoryScenarios::busy),
        InUseScenarios.claimed("the other asks", ofSeconds(20), HistoryScenarios::rivalAsks),
        InUseScenarios.claimed("odd questions", ofSeconds(20), HistoryScenarios::oddQuestions),
        InUseScenarios.claimed("a probe at once", ofMillis(500), HistoryScenarios::probed),
        InUseScenarios.claimed("many stations", ofSeconds(20), HistoryScenarios::crowd),
        InUseScenarios.claimed("many questions", ofSeconds(20), HistoryScenarios::many),
        InUseScenarios.claimed("a waiting ping", ofSeconds(20), HistoryScenarios::waiting),
        InUseScenarios.claimed("routable pings", ofSeconds(20), HistoryScenarios::routablePings),
        InUseScenarios.claimed("a lease and then", ofSeconds(20), HistoryScenarios::afterLease),
        InUseScenarios.claimed("a short flap", ofMillis(500), HistoryScenarios::shortFlap),
        InUseScenarios.claimed("lost, then denied", ofSeconds(20), HistoryScenarios::limited),
        InUseScenarios.claimed("lost, then announced", ofSeconds(20), HistoryScenarios::lost),
        Scenario.of("denied by announcements", HistoryScenarios::announced),
        Scenario.of("a flap in the pause", HistoryScenarios::flapInPause),
        new Scenario("an address at the edge", Optional.of(EDGE), HistoryScenarios::edge));
  }

  private static void conflict(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(30));
  }

  private static void five(Rig rig, Ipv4Address address) {
    for (int i = 0; i < 5; i++) {
      rig.hear(OTHER.reply(address)).run(ofSeconds(12));
    }
  }

  private static void echo(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(2));
    rig.hear(ArpPacket.announcement(Scenario.MAC, address).broadcast()).run(ofSeconds(3));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void known(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.announcement(ELSEWHERE)).run(ofSeconds(2));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void busy(Rig rig, Ipv4Address address) {
    rig.hear(Station.LOW.request(ELSEWHERE, address)).run(ofMillis(100));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void rivalAsks(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(2));
    rig.hear(OTHER.request(ELSEWHERE, address)).run(ofSeconds(20));
  }

  private static void oddQuestions(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.request(EDGE, address)).run(ofSeconds(2));
    rig.hear(OTHER.request(Station.ROUTABLE, address)).run(ofSeconds(2));
    rig.hear(OTHER.request(ELSEWHERE, address).to(Scenario.MAC)).run(ofSeconds(2));
    rig.hear(OTHER.request(ELSEWHERE, address).from(Station.LOW.mac())).run(ofSeconds(2));
  }

  private static void many(Rig rig, Ipv4Address address) {
    for (int i = 0; i < 60; i++) {
      rig.hear(OTHER.request(ELSEWHERE, address)).run(ofMillis(200));
    }
  }

  private static void waiting(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.echo(ELSEWHERE, Scenario.MAC, address)).run(ofMillis(100));
    rig.hear(Station.LOW.request(ELSEWHERE.plus(1), address)).run(ofMillis(100));
    rig.hear(OTHER.reply(address)).run(ofMillis(100));
    rig.hear(OTHER.reply(address)).run(ofMillis(100));
    rig.hear(OTHER.announcement(ELSEWHERE)).run(ofSeconds(20));
  }

  private static void routablePings(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.announcement(Station.ROUTABLE));
    for (int i = 0; i < 45; i++) {
      rig.hear(OTHER.echo(Station.ROUTABLE, Scenario.MAC, address)).run(ofSeconds(1));
    }
    rig.hear(OTHER.echo(TEN, Scenario.MAC, address)).run(ofSeconds(1));
  }

  private static void afterLease(Rig rig, Ipv4Address address) {
    rig.input(new Input.RoutableAddress(Optional.of(LEASE))).run(ofSeconds(2));
    rig.input(send(ELSEWHERE)).run(ofSeconds(5));
    rig.input(new Input.RoutableAddress(Optional.empty())).run(ofSeconds(15));
    rig.hear(OTHER.request(ELSEWHERE, address)).run(ofSeconds(1));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static Input send(Ipv4Address to) {
    var payload = new UdpDatagram(9, 9, new byte[8]).encode();
    return new Input.Send(to, Ipv4Packet.UDP, (source, destination) -> payload);
  }

  private static void shortFlap(Rig rig, Ipv4Address address) {
    rig.down().run(ofMillis(1100)).up().run(ofSeconds(20));
  }

  private static void limited(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(1));
    rig.hear(OTHER.reply(address));
    deny(rig);
    rig.run(ofSeconds(90));
  }

  private static void lost(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(1));
    rig.hear(OTHER.reply(address)).runUntil(Seen::isClaim, ofSeconds(20)).run(ofSeconds(5));
    rig.hear(OTHER.announcement(address)).run(ofSeconds(5));
  }

  private static void flapInPause(Rig rig) {
    deny(rig.up());
    rig.run(ofSeconds(3)).down().run(ofSeconds(2)).up().run(ofSeconds(90));
  }

  private static void probed(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.probe(address)).run(ofSeconds(5));
  }

  private static void crowd(Rig rig, Ipv4Address address) {
    for (int i = 0; i < 300; i++) {
      var station = new Station(new MacAddress(OTHER.mac().bits() ^ 0x1000 ^ i));
      rig.hear(station.announcement(ELSEWHERE));
    }
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void announced(Rig rig) {
    rig.up();
    for (int i = 0; i < 12; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(70)).run(ofMillis(100));
      rig.hear(OTHER.announcement(rig.candidate()));
    }
  }

  private static void deny(Rig rig) {
    for (int i = 0; i < 11; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
      rig.hear(OTHER.reply(rig.candidate()));
    }
  }

  private static void edge(Rig rig) {
    rig.up().runUntil(Seen::isClaim, ofSeconds(30)).run(ofSeconds(5));
    rig.hear(OTHER.request(ELSEWHERE, EDGE)).run(ofSeconds(5));
  }
}
