// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMinutes;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that conform and wait in their own ways for the next probe or the next candidate. */
final class LimitVariants {

  private LimitVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-47", Constants.host(t -> t.maxConflicts = 1)),
        variant("V-48", Constants.host(t -> t.maxConflicts = 0)),
        variant("V-49", Constants.host(t -> t.rateLimitInterval = ofMinutes(10))),
        variant("V-67", DoublingWait.HOST),
        variant("V-71", TimerTicks.HOST));
  }
}
