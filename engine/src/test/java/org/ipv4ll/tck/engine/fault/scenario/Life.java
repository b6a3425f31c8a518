// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** How a fault is brought to where its deviation shows, and what it says from then on. */
public final class Life {

  private static final long SEED = 3927;

  private Life() {}

  /** Its interface is still inactive. */
  public static Rig of(String id) {
    var factory = Deviations.find(id).orElseThrow().factory();
    return new Rig(factory.create(Scenario.MAC, Optional.empty(), SEED));
  }

  /** It has an address and has announced it twice. */
  public static Rig inUse(String id) {
    return of(id).up().runUntil(Seen::isClaim, ofSeconds(30)).run(ofSeconds(3));
  }

  public static Ipv4Address address(Rig rig) {
    return rig.claimed().orElseThrow();
  }

  /** When it probes the first time for one candidate after the other, each denied at once. */
  public static List<Duration> attempts(Rig rig, int count) {
    rig.up();
    for (int i = 0; i < count; i++) {
      rig.runUntil(Seen::isProbe, ofSeconds(700)).hear(Station.HIGH.reply(rig.candidate()));
    }
    return rig.seen(Seen::isProbe).stream().map(Seen::at).toList();
  }

  /** What it does from now on, until some time has passed. */
  public static List<Seen> next(Rig rig, Duration time, Predicate<Seen> which) {
    int before = rig.seen().size();
    return rig.run(time).seen().stream().skip(before).filter(which).toList();
  }
}
