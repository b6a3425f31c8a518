// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * The conflict that leaves a host no choice: it comes within DEFEND_INTERVAL of another one,
 * against which the address was defended.
 *
 * @param before the conflict before
 * @param conflict from which on the address must not be used
 */
record Loss(Frame before, Frame conflict) {

  private static final Duration DEFEND_INTERVAL = Timing.RFC3927.defendInterval();

  /** A defence may still be on its way when the second of two such conflicts comes. */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /**
   * The first such conflict.
   *
   * @param margin by which the host may measure more time between two frames
   */
  static Optional<Loss> in(Conflicts conflicts, Duration margin) {
    var all = conflicts.packets();
    for (int i = 1; i < all.size(); i++) {
      var loss = new Loss(all.get(i - 1), all.get(i));
      if (loss.hasLeft(conflicts, all.get(0))) {
        return Optional.empty();
      }
      if (loss.isWithin(margin) && loss.isDefended(conflicts, all.get(0))) {
        return Optional.of(loss);
      }
    }
    return Optional.empty();
  }

  /** Whether two of the conflicts were close enough, whatever the host made of the first. */
  static boolean isPossible(Conflicts conflicts, Duration margin) {
    var all = conflicts.packets();
    for (int i = 1; i < all.size(); i++) {
      if (new Loss(all.get(i - 1), all.get(i)).isWithin(margin)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLeft(Conflicts conflicts, Frame first) {
    return conflicts
        .departure(first)
        .filter(departure -> departure.frame().index() < conflict.index())
        .isPresent();
  }

  private boolean isWithin(Duration margin) {
    return apart().plus(margin).compareTo(DEFEND_INTERVAL) < 0;
  }

  private boolean isDefended(Conflicts conflicts, Frame first) {
    var defences = new Defences(conflicts);
    return defences.between(before, conflict)
        || (apart().compareTo(AT_ONCE) < 0 && !defences.after(first).isEmpty());
  }

  Duration apart() {
    return Duration.between(before.at(), conflict.at());
  }
}
