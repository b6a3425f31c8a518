// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that limit the rate of their candidates wrongly: M-RTL. */
public final class RateLimitFaults {

  private RateLimitFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            CrossedLimits.all(), LapsedLimit.all(), ProxyUnderLimit.all(), WrongLimit.all())
        .flatMap(List::stream)
        .toList();
  }
}
