// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.List;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A host that has sent a great many frames when its address is contested. */
final class ExhaustionScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final int DENIALS = 9;
  private static final int QUESTIONS = 60;

  private ExhaustionScenarios() {}

  static List<Scenario> all() {
    return List.of(Scenario.of("a conflict after many frames", ExhaustionScenarios::conflict));
  }

  private static void conflict(Rig rig) {
    rig.up();
    for (int i = 0; i < DENIALS; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(10));
      rig.runUntil(Seen::isProbe, ofSeconds(3)).runUntil(Seen::isProbe, ofSeconds(3));
      rig.hear(OTHER.reply(rig.candidate()));
    }
    rig.runUntil(Seen::isClaim, ofSeconds(30)).run(ofSeconds(5));
    rig.claimed().ifPresent(own -> asked(rig, own));
  }

  private static void asked(Rig rig, Ipv4Address own) {
    for (int i = 0; i < QUESTIONS; i++) {
      rig.run(ofMillis(200)).hear(OTHER.request(Station.NEIGHBOUR, own));
    }
    rig.hear(OTHER.reply(own)).run(ofSeconds(5));
  }
}
