// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Stations that deny one candidate after the other. */
final class LimitScenarios {

  private static final Station OTHER = Station.HIGH;

  private LimitScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of(
            "12 denials by reply",
            rig -> {
              deny(rig.up(), 12, OTHER::reply, r -> {});
              rig.run(ofSeconds(200));
            }),
        Scenario.of(
            "12 denials by probe",
            rig -> {
              deny(rig.up(), 12, OTHER::probe, r -> {});
              rig.run(ofSeconds(200));
            }),
        Scenario.of(
            "12 denials by as many stations",
            rig -> {
              var number = new AtomicInteger();
              deny(rig.up(), 12, x -> holder(number.incrementAndGet()).reply(x), r -> {});
              rig.run(ofSeconds(200));
            }),
        Scenario.of("12 denials after the third probe", LimitScenarios::late),
        Scenario.of(
            "denials for 25 minutes",
            rig -> {
              deny(rig.up(), 40, OTHER::reply, r -> {});
              rig.run(ofSeconds(1500));
            }),
        Scenario.of(
            "12 denials among announcements of others",
            rig -> {
              deny(
                  rig.up(), 12, OTHER::reply, r -> r.answer(OTHER.announcement(Station.NEIGHBOUR)));
              rig.run(ofSeconds(200));
            }),
        Scenario.of("flap while limited", LimitScenarios::flap),
        Scenario.of("11 denials, a claim, conflicts and questions", LimitScenarios::inUse),
        Scenario.of("10 denials, a claim, one more conflict", LimitScenarios::again));
  }

  /** The first candidates are denied 1 ms after their first probe. */
  private static void deny(
      Rig rig, int most, Function<Ipv4Address, EthernetFrame> evidence, Consumer<Rig> more) {
    var denied = new HashSet<Ipv4Address>();
    rig.onOutput(
        seen -> {
          if (seen.isProbe() && denied.size() < most) {
            var candidate = seen.arp().orElseThrow().targetProtocol();
            denied.add(candidate);
            rig.answer(evidence.apply(candidate));
            more.accept(rig);
          }
        });
  }

  private static Station holder(int number) {
    return new Station(new MacAddress(OTHER.mac().bits() ^ number));
  }

  private static void late(Rig rig) {
    rig.up();
    for (int i = 0; i < 12; i++) {
      DenialScenarios.awaitProbes(rig, 3).run(ofMillis(100));
      rig.hear(OTHER.reply(rig.candidate()));
    }
    rig.run(ofSeconds(100));
  }

  private static void flap(Rig rig) {
    deny(rig.up(), 12, OTHER::reply, r -> {});
    rig.run(ofSeconds(25)).down().run(ofSeconds(1));
    rig.up().run(ofSeconds(200));
  }

  private static void inUse(Rig rig) {
    deny(rig.up(), 11, OTHER::reply, r -> {});
    rig.runUntil(Seen::isClaim, ofSeconds(100)).run(ofSeconds(4));
    var claimed = rig.claimed().orElse(Ipv4Address.ANY);
    rig.hear(OTHER.request(Station.NEIGHBOUR, claimed)).run(ofSeconds(1));
    rig.hear(OTHER.reply(claimed)).run(ofSeconds(3));
    rig.hear(OTHER.reply(claimed)).run(ofSeconds(100));
  }

  private static void again(Rig rig) {
    deny(rig.up(), 10, OTHER::reply, r -> {});
    rig.runUntil(Seen::isClaim, ofSeconds(100)).run(ofMillis(500));
    var claimed = rig.claimed().orElse(Ipv4Address.ANY);
    rig.hear(OTHER.reply(claimed)).hear(OTHER.reply(claimed));
    rig.runUntil(Seen::isProbe, ofSeconds(10)).run(ofMillis(100));
    rig.hear(OTHER.reply(rig.candidate())).run(ofSeconds(100));
  }
}
