// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** What is heard while a candidate is probed: conflicts, and what only looks like one. */
final class DenialScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address ELSEWHERE = Station.NEIGHBOUR;

  private DenialScenarios() {}

  static List<Scenario> all() {
    return Stream.of(conflicts(), times(), harmless()).flatMap(List::stream).toList();
  }

  private static List<Scenario> conflicts() {
    return List.of(
        after("broadcast reply", 1, OTHER::reply),
        after("unicast reply", 1, x -> OTHER.reply(x).to(Scenario.MAC)),
        after("announcement", 1, OTHER::announcement),
        after(
            "reply meant for somebody else",
            1,
            x -> OTHER.answer(question(x)).to(MacAddress.BROADCAST)),
        after("request from the candidate", 1, x -> OTHER.request(x, ELSEWHERE)),
        after("request of the candidate for nobody", 1, x -> OTHER.request(x, Ipv4Address.ANY)),
        after("foreign probe, higher MAC", 1, OTHER::probe),
        after("foreign probe, lower MAC", 1, Station.LOW::probe),
        after(
            "foreign probe, target MAC set",
            1,
            x ->
                new ArpPacket(
                        ArpPacket.REQUEST, OTHER.mac(), Ipv4Address.ANY, MacAddress.BROADCAST, x)
                    .broadcast()),
        after(
            "reply from another Ethernet source", 1, x -> OTHER.reply(x).from(Station.LOW.mac())));
  }

  private static List<Scenario> times() {
    return List.of(
        after("reply after the second probe", 2, OTHER::reply),
        after("reply after the third probe", 3, OTHER::reply),
        after("announcement after the third probe", 3, OTHER::announcement),
        Scenario.of(
            "reply 1.8 s after the third probe",
            rig -> {
              awaitProbes(rig.up(), 3).run(ofMillis(1800));
              rig.hear(OTHER.reply(rig.candidate())).run(ofSeconds(30));
            }),
        Scenario.of("conflicts before the first probes", DenialScenarios::predicted),
        Scenario.of("three conflicts in a row", DenialScenarios::threeInARow),
        Scenario.of("late conflicts in a row", DenialScenarios::lateInARow),
        Scenario.of("six conflicts, then questions", DenialScenarios::askedForAll),
        Scenario.of("reply at once", rig -> atOnce(rig)),
        Scenario.of("a probe of a known station", DenialScenarios::known),
        Scenario.of("own probe echoed late", DenialScenarios::echoedLate),
        Scenario.of("pings to everybody, a connection", DenialScenarios::pinged));
  }

  private static List<Scenario> harmless() {
    return List.of(
        after("own probe echoed", 1, x -> ArpPacket.probe(Scenario.MAC, x).broadcast()),
        after("request for the candidate", 1, x -> OTHER.request(ELSEWHERE, x)),
        after("request for the candidate", 3, x -> OTHER.request(ELSEWHERE, x)),
        after("routable request for it", 1, x -> OTHER.request(Station.ROUTABLE, x)),
        after("the address beside it", 1, x -> OTHER.announcement(x.beside())),
        after("ARP of others", 2, x -> OTHER.request(ELSEWHERE, Station.ROUTABLE)),
        after(
            "reply to the candidate",
            1,
            x ->
                new ArpPacket(ArpPacket.REPLY, OTHER.mac(), ELSEWHERE, Scenario.MAC, x)
                    .broadcast()),
        after("unicast probe", 1, x -> OTHER.probe(x).to(Scenario.MAC)),
        after(
            "same low octets in another network",
            1,
            x -> OTHER.reply(new Ipv4Address(0x0A01_0000 | x.bits() & 0xFFFF))),
        after(
            "RARP",
            1,
            x -> new ArpPacket(3, OTHER.mac(), x, MacAddress.ZERO, Ipv4Address.ANY).broadcast()),
        after("truncated ARP", 1, x -> truncated(OTHER.reply(x))),
        after("ARP of another VLAN", 1, x -> tagged(OTHER.reply(x))));
  }

  private static ArpPacket question(Ipv4Address wanted) {
    return ArpPacket.request(Station.LOW.mac(), ELSEWHERE, wanted);
  }

  /** Boots, hears one frame after the given number of probes, and goes on. */
  private static Scenario after(
      String name, int probes, Function<Ipv4Address, EthernetFrame> frame) {
    return Scenario.of(
        "while probing: " + name + " after probe " + probes,
        rig -> {
          awaitProbes(rig.up(), probes).run(ofMillis(300));
          rig.hear(frame.apply(rig.candidate())).run(ofSeconds(30));
        });
  }

  static Rig awaitProbes(Rig rig, int probes) {
    for (int i = 0; i < probes; i++) {
      rig.runUntil(Seen::isProbe, Duration.ofSeconds(10));
    }
    return rig;
  }

  /** The sequence of a MAC is known from an earlier boot. */
  private static void predicted(Rig rig) {
    var first = new UniformSelection(Scenario.MAC).next();
    rig.up().hear(OTHER.reply(first));
    rig.runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
    rig.hear(OTHER.reply(rig.candidate())).run(ofSeconds(30));
  }

  private static void threeInARow(Rig rig) {
    rig.up();
    for (int i = 0; i < 3; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
      rig.hear(OTHER.reply(rig.candidate()));
    }
    rig.run(ofSeconds(30));
  }

  private static void lateInARow(Rig rig) {
    rig.up();
    for (int i = 0; i < 3; i++) {
      awaitProbes(rig, 3).run(ofMillis(300));
      rig.hear(OTHER.reply(rig.candidate()));
    }
    rig.run(ofSeconds(30));
  }

  private static void askedForAll(Rig rig) {
    var denied = new ArrayList<Ipv4Address>();
    rig.up();
    for (int i = 0; i < 6; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
      denied.add(rig.candidate());
      rig.hear(OTHER.reply(rig.candidate()));
    }
    rig.runUntil(Seen::isClaim, ofSeconds(20)).run(ofSeconds(3));
    denied.forEach(x -> rig.hear(OTHER.request(ELSEWHERE, x)));
    rig.run(ofSeconds(3));
  }

  private static void atOnce(Rig rig) {
    awaitProbes(rig.up(), 1).run(ofMillis(1));
    rig.hear(OTHER.reply(rig.candidate())).run(ofSeconds(30));
  }

  private static void known(Rig rig) {
    awaitProbes(rig.up(), 1).hear(OTHER.announcement(ELSEWHERE)).run(ofMillis(100));
    rig.hear(OTHER.probe(rig.candidate())).run(ofSeconds(30));
  }

  private static void echoedLate(Rig rig) {
    awaitProbes(rig.up(), 1).run(ofMillis(700));
    rig.hear(ArpPacket.probe(Scenario.MAC, rig.candidate()).broadcast()).run(ofSeconds(30));
  }

  private static void pinged(Rig rig) {
    awaitProbes(rig.up(), 1).run(ofMillis(100));
    rig.hear(OTHER.echo(ELSEWHERE, MacAddress.BROADCAST, Ipv4Address.LINK_LOCAL_BROADCAST));
    rig.hear(OTHER.tcp(9, TcpSegment.SYN, ELSEWHERE, Scenario.MAC, rig.candidate()));
    rig.run(ofSeconds(30));
  }

  private static EthernetFrame truncated(EthernetFrame frame) {
    var payload = Arrays.copyOf(frame.payload(), 20);
    return new EthernetFrame(frame.destination(), frame.source(), frame.etherType(), payload);
  }

  private static EthernetFrame tagged(EthernetFrame frame) {
    var payload =
        ByteBuffer.allocate(4 + frame.payload().length)
            .putShort((short) 7)
            .putShort((short) frame.etherType())
            .put(frame.payload());
    return new EthernetFrame(
        frame.destination(), frame.source(), EthernetFrame.VLAN, payload.array());
  }
}
