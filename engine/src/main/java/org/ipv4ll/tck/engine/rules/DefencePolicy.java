// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether a host answers a conflict by a defence or by moving (RFC 3927 section 2.5). */
@FunctionalInterface
public interface DefencePolicy {

  /** Option (a): move to a new address at the first conflict. */
  DefencePolicy YIELD = (previous, now, interval) -> false;

  /** Option (b): defend, unless another conflict was seen within DEFEND_INTERVAL. */
  DefencePolicy DEFEND_ONCE =
      (previous, now, interval) -> previous.filter(at -> !now.isAfter(at.plus(interval))).isEmpty();

  /**
   * Whether the conflict of this moment is answered by a defence.
   *
   * @param previous when the conflict before this one was seen
   */
  boolean defends(Optional<Instant> previous, Instant now, Duration defendInterval);
}
