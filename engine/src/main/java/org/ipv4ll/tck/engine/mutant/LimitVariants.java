// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofMinutes;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.util.List;

/** Hosts that conform and wait in their own ways for the next probe or the next candidate. */
final class LimitVariants {

  private LimitVariants() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "V-47",
            "rate limit from the second conflict on",
            Constants.host(t -> t.maxConflicts = 1)),
        variant(
            "V-48",
            "rate limit from the first conflict on",
            Constants.host(t -> t.maxConflicts = 0)),
        variant(
            "V-49",
            "waits ten minutes for the next address once the rate is limited",
            Constants.host(t -> t.rateLimitInterval = ofMinutes(10))),
        variant("V-67", "waits twice as long after each further conflict", DoublingWait.HOST),
        variant("V-71", "draws its waits from ticks of 250 ms", TimerTicks.HOST));
  }
}
