// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** What is heard about an address in use: conflicts, questions, and what is neither. */
final class InUseScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address ELSEWHERE = Station.NEIGHBOUR;

  private InUseScenarios() {}

  static List<Scenario> all() {
    return Stream.of(twice(), special(), questions(), HistoryScenarios.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Scenario> twice() {
    return List.of(
        twice("replies", ofSeconds(6), OTHER::reply),
        twice("unicast replies", ofSeconds(6), x -> OTHER.reply(x).to(Scenario.MAC)),
        twice("announcements", ofSeconds(6), OTHER::announcement),
        twice("requests", ofSeconds(6), x -> OTHER.request(x, ELSEWHERE)),
        twice("requests for a router", ofSeconds(6), x -> OTHER.request(x, Station.ROUTABLE)),
        twice("replies of its vendor", ofSeconds(6), unlike(1)::reply),
        twice("replies of its number", ofSeconds(6), unlike(0x0001_0000_0000L)::reply),
        twice("the address beside it", ofSeconds(6), InUseScenarios::beside),
        twice("questions with a target", ofSeconds(6), InUseScenarios::targeted),
        twice(
            "replies from another source",
            ofSeconds(6),
            x -> OTHER.reply(x).from(Station.LOW.mac())),
        twice("replies", ofSeconds(3), OTHER::reply),
        twice("replies", ofSeconds(7), OTHER::reply),
        twice("replies", ofSeconds(12), OTHER::reply));
  }

  private static List<Scenario> special() {
    return List.of(
        claimed(
            "one conflict while announcing",
            ofSeconds(1),
            (rig, x) -> rig.hear(OTHER.reply(x)).run(ofSeconds(30))),
        claimed(
            "two conflicts while announcing",
            ofMillis(500),
            (rig, x) -> {
              rig.hear(OTHER.reply(x)).run(ofMillis(500));
              rig.hear(OTHER.reply(x)).run(ofSeconds(30));
            }),
        claimed(
            "conflict, then questions",
            ofSeconds(20),
            (rig, x) -> {
              rig.hear(OTHER.reply(x)).run(ofSeconds(1));
              rig.hear(OTHER.request(ELSEWHERE, x)).run(ofSeconds(30));
            }),
        claimed("one conflict after a quarter of an hour", ofSeconds(900), InUseScenarios::once),
        claimed("three conflicts, 12 s and 6 s apart", ofSeconds(20), InUseScenarios::thrice),
        claimed("a question between two conflicts", ofSeconds(20), InUseScenarios::between),
        claimed("a conflict after a flap", ofSeconds(20), InUseScenarios::afterFlap),
        claimed("three flaps", ofSeconds(20), (rig, x) -> flaps(rig)),
        claimed("conflict beside a routable address", ofSeconds(20), InUseScenarios::routable),
        claimed("addresses lost in a row", ofSeconds(20), InUseScenarios::lostInARow),
        claimed("questions for the address that was lost", ofSeconds(20), InUseScenarios::lost),
        claimed("conflict with the next address too", ofSeconds(20), InUseScenarios::next));
  }

  private static List<Scenario> questions() {
    return List.of(
        claimed(
            "own announcement echoed",
            ofSeconds(20),
            (rig, x) -> {
              rig.hear(ArpPacket.announcement(Scenario.MAC, x).broadcast());
              rig.hear(ArpPacket.announcement(Scenario.MAC, x).broadcast()).run(ofSeconds(30));
            }),
        claimed("questions", ofSeconds(20), InUseScenarios::ask),
        claimed("questions between the announcements", ofSeconds(1), InUseScenarios::ask),
        claimed(
            "announcement of another address",
            ofSeconds(20),
            (rig, x) -> rig.hear(OTHER.announcement(ELSEWHERE)).run(ofSeconds(30))),
        claimed(
            "question for another address",
            ofSeconds(20),
            (rig, x) -> rig.hear(OTHER.request(ELSEWHERE, ELSEWHERE.plus(1))).run(ofSeconds(30))));
  }

  static Scenario claimed(String name, Duration after, BiConsumer<Rig, Ipv4Address> script) {
    return Scenario.of(
        name + ", " + after + " after the claim",
        rig -> {
          rig.up().runUntil(Seen::isClaim, ofSeconds(30)).run(after);
          rig.claimed().ifPresent(address -> script.accept(rig, address));
        });
  }

  private static Scenario twice(
      String name, Duration apart, Function<Ipv4Address, EthernetFrame> conflict) {
    return claimed(
        "two conflicts " + apart + " apart: " + name,
        ofSeconds(20),
        (rig, x) -> {
          rig.hear(conflict.apply(x)).run(apart);
          rig.hear(conflict.apply(x)).run(ofSeconds(30));
        });
  }

  /** A station whose hardware address is nearly that of the host. */
  private static Station unlike(long bits) {
    return new Station(new MacAddress(Scenario.MAC.bits() ^ bits));
  }

  private static EthernetFrame beside(Ipv4Address address) {
    return OTHER.announcement(address.beside());
  }

  private static EthernetFrame targeted(Ipv4Address address) {
    return new ArpPacket(ArpPacket.REQUEST, OTHER.mac(), ELSEWHERE, MacAddress.BROADCAST, address)
        .broadcast();
  }

  private static void ask(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.request(ELSEWHERE, address)).run(ofMillis(200));
    rig.hear(OTHER.request(Station.ROUTABLE, address)).run(ofMillis(200));
    rig.hear(OTHER.probe(address)).run(ofMillis(200));
    rig.hear(OTHER.probe(address)).run(ofSeconds(30));
  }

  private static void lost(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(3));
    rig.hear(OTHER.reply(address)).run(ofSeconds(2));
    rig.hear(OTHER.request(ELSEWHERE, address)).run(ofMillis(100));
    rig.hear(OTHER.echo(ELSEWHERE, Scenario.MAC, address)).run(ofSeconds(20));
    rig.hear(OTHER.request(ELSEWHERE, address)).run(ofSeconds(5));
  }

  private static void once(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(30));
  }

  private static void thrice(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(12));
    rig.hear(OTHER.reply(address)).run(ofSeconds(6));
    rig.hear(OTHER.reply(address)).run(ofSeconds(30));
  }

  private static void between(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(2));
    rig.hear(OTHER.request(ELSEWHERE, address)).run(ofSeconds(3));
    rig.hear(OTHER.reply(address)).run(ofSeconds(30));
  }

  private static void afterFlap(Rig rig, Ipv4Address address) {
    rig.down().run(ofSeconds(3)).up().run(ofSeconds(20));
    rig.hear(OTHER.reply(address)).run(ofSeconds(30));
  }

  private static void routable(Rig rig, Ipv4Address address) {
    var own = new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.empty());
    rig.input(new Input.RoutableAddress(Optional.of(own))).run(ofSeconds(2));
    rig.hear(OTHER.reply(address)).run(ofSeconds(30));
  }

  private static void flaps(Rig rig) {
    for (int i = 0; i < 3; i++) {
      rig.down().run(ofSeconds(3)).up().run(ofSeconds(20));
    }
  }

  private static void lostInARow(Rig rig, Ipv4Address address) {
    for (int i = 0; i < 3; i++) {
      var held = rig.claimed().orElse(address);
      rig.hear(OTHER.reply(held)).run(ofSeconds(1));
      rig.hear(OTHER.reply(held)).run(ofSeconds(20));
    }
  }

  /** The second address is claimed and contested within 10 s of the conflict about the first. */
  private static void next(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(1));
    rig.hear(OTHER.reply(address)).runUntil(Seen::isClaim, ofSeconds(20)).run(ofMillis(100));
    rig.claimed().ifPresent(next -> rig.hear(OTHER.reply(next)).run(ofSeconds(30)));
  }
}
