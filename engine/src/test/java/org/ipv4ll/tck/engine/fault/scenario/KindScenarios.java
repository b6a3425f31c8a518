// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ipv4ll.tck.engine.fault.probing.Vlan;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Packets whose fields have every kind of value, in every state of a host. */
public final class KindScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address ELSEWHERE = Station.NEIGHBOUR;
  private static final Ipv4Address EVERYBODY = Ipv4Address.parse("255.255.255.255");
  private static final MacAddress GROUP = MacAddress.parse("33:33:00:00:00:01");
  private static final MacAddress THIRD = MacAddress.parse("06:00:00:00:00:77");
  private static final int DENIALS = 11;

  private static final List<Function<Ipv4Address, EthernetFrame>> CONFLICTS =
      List.of(
          x -> conflict(ArpPacket.REQUEST, OTHER.mac(), x, THIRD, ELSEWHERE),
          x -> conflict(ArpPacket.REPLY, OTHER.mac(), x, THIRD, ELSEWHERE),
          x -> conflict(ArpPacket.REPLY, GROUP, x, THIRD, ELSEWHERE),
          x -> conflict(ArpPacket.REPLY, MacAddress.ZERO, x, THIRD, ELSEWHERE),
          x -> conflict(ArpPacket.REPLY, OTHER.mac(), x, MacAddress.ZERO, x),
          x -> conflict(ArpPacket.REPLY, OTHER.mac(), x, MacAddress.ZERO, EVERYBODY),
          x -> OTHER.reply(x).to(GROUP),
          x -> Vlan.tagged(0, OTHER.reply(x)));

  private static final List<Function<Ipv4Address, EthernetFrame>> HARMLESS =
      List.of(
          x -> conflict(ArpPacket.REQUEST, MacAddress.ZERO, ELSEWHERE, MacAddress.ZERO, x),
          x -> conflict(ArpPacket.REQUEST, GROUP, ELSEWHERE, MacAddress.ZERO, x),
          x -> conflict(ArpPacket.REQUEST, OTHER.mac(), EVERYBODY, MacAddress.ZERO, x),
          x -> ofLength(8, OTHER.reply(x)),
          x -> snap(OTHER.reply(x)),
          x -> Vlan.tagged(7, OTHER.reply(x)));

  private KindScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("conflicts of every kind while probing", KindScenarios::probing),
        Scenario.of("what is none while probing", KindScenarios::harmless),
        InUseScenarios.claimed("every kind in use", ofSeconds(5), KindScenarios::using),
        InUseScenarios.claimed("a padded conflict", ofMillis(500), KindScenarios::announcing),
        InUseScenarios.claimed("others announce", ofMillis(500), KindScenarios::announced),
        InUseScenarios.claimed("a loss, then questions", ofSeconds(5), KindScenarios::lost),
        Scenario.of("questions under the rate limit", KindScenarios::limited));
  }

  private static void probing(Rig rig) {
    rig.up();
    for (var kind : CONFLICTS) {
      rig.runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
      rig.hear(kind.apply(rig.candidate()));
    }
    rig.run(ofSeconds(30));
  }

  private static void harmless(Rig rig) {
    rig.up();
    HARMLESS.forEach(
        kind -> {
          rig.runUntil(Seen::isProbe, ofSeconds(1)).run(ofMillis(100));
          rig.hear(kind.apply(rig.candidate()));
        });
    rig.run(ofSeconds(30));
  }

  private static void using(Rig rig, Ipv4Address address) {
    CONFLICTS.forEach(kind -> rig.hear(kind.apply(address)).run(ofSeconds(12)));
    HARMLESS.forEach(kind -> rig.hear(kind.apply(address)).run(ofSeconds(12)));
    rig.hear(ArpPacket.reply(Scenario.MAC, question(address)).broadcast()).run(ofSeconds(12));
  }

  private static void announcing(Rig rig, Ipv4Address address) {
    var request = OTHER.request(address, ELSEWHERE).to(Scenario.MAC);
    var payload = Arrays.copyOf(request.payload(), request.payload().length + 18);
    Arrays.fill(payload, ArpPacket.LENGTH, payload.length, (byte) 0xA5);
    rig.hear(
            new EthernetFrame(
                request.destination(), request.source(), request.etherType(), payload))
        .run(ofSeconds(20));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void announced(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.announcement(ELSEWHERE)).run(ofSeconds(20));
  }

  private static void lost(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofMillis(300));
    rig.hear(OTHER.reply(address)).runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
    rig.hear(OTHER.request(ELSEWHERE, rig.candidate())).run(ofMillis(100));
    rig.hear(OTHER.reply(rig.candidate()).to(Scenario.MAC)).run(ofSeconds(30));
  }

  private static void limited(Rig rig) {
    Life.attempts(rig, DENIALS);
    rig.runUntil(Seen::isProbe, ofSeconds(90)).run(ofMillis(100));
    rig.hear(OTHER.request(ELSEWHERE, rig.candidate())).run(ofSeconds(90));
  }

  private static ArpPacket question(Ipv4Address wanted) {
    return ArpPacket.request(OTHER.mac(), ELSEWHERE, wanted);
  }

  /** No frame has a group address as its source. */
  private static EthernetFrame conflict(
      int operation, MacAddress sender, Ipv4Address from, MacAddress target, Ipv4Address to) {
    return new ArpPacket(operation, sender, from, target, to).broadcast().from(OTHER.mac());
  }

  private static EthernetFrame ofLength(int length, EthernetFrame frame) {
    var payload = frame.payload().clone();
    payload[4] = (byte) length;
    return new EthernetFrame(frame.destination(), frame.source(), frame.etherType(), payload);
  }

  public static EthernetFrame snap(EthernetFrame frame) {
    var payload = ByteBuffer.allocate(8 + frame.payload().length);
    payload.putLong(0xAAAA_0300_0000_0806L).put(frame.payload());
    return new EthernetFrame(
        frame.destination(), frame.source(), payload.capacity(), payload.array());
  }
}
