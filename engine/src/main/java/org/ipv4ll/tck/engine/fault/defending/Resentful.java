// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.DefencePolicy;

/** Remembers the last conflict even if it was about another address. */
final class Resentful implements DefencePolicy {

  private Optional<Instant> last = Optional.empty();

  @Override
  public boolean defends(Optional<Instant> previous, Instant now, Duration interval) {
    boolean defends = DEFEND_ONCE.defends(last, now, interval);
    last = Optional.of(now);
    return defends;
  }
}
