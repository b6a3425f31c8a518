package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.link.Link;

/**
 * When a case can see a frame.
 *
 * @param delay after its timestamp; a real link holds frames back for a moment
 */
record Visibility(Duration delay) {

  private static final Visibility AT_ONCE = new Visibility(Duration.ZERO);
  private static final Visibility HELD_BACK = new Visibility(Duration.ofMillis(1));

  /** Only virtual time knows no uncertainty, and nothing is held back there. */
  static Visibility of(Duration uncertainty) {
    return uncertainty.isZero() ? AT_ONCE : HELD_BACK;
  }

  static Visibility of(Link link) {
    return of(link.uncertainty());
  }

  Instant from(Instant stamp) {
    return stamp.plus(delay);
  }
}
