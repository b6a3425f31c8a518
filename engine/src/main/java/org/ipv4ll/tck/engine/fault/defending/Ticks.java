// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.DefencePolicy;

/**
 * Compares 16-bit counts of milliseconds without regard to their wrap. Its counter happens to wrap
 * 9 s after the first conflict, so that the end of DEFEND_INTERVAL seems to have passed already.
 */
final class Ticks implements DefencePolicy {

  private static final int RANGE = 0x1_0000;
  private static final int AT_FIRST_CONFLICT = RANGE - 9_000;

  private Optional<Instant> first = Optional.empty();

  @Override
  public boolean defends(Optional<Instant> previous, Instant now, Duration interval) {
    first = first.or(() -> Optional.of(now));
    return previous.map(at -> tick(now) > (tick(at) + interval.toMillis()) % RANGE).orElse(true);
  }

  private long tick(Instant at) {
    return (AT_FIRST_CONFLICT + Duration.between(first.orElseThrow(), at).toMillis()) % RANGE;
  }
}
