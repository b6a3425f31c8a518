package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** When frames were given to the kernel that the capture has not shown yet. */
final class SentFrames {

  private final Duration lost;
  private final Deque<Instant> times = new ArrayDeque<>();

  /**
   * @param lost after this time nobody waits for a frame any more: the cable was unplugged
   */
  SentFrames(Duration lost) {
    this.lost = lost;
  }

  /** A frame is about to go out. */
  void add(Instant time) {
    times.add(time);
  }

  /** The last one did not go out after all. */
  void withdraw() {
    times.pollLast();
  }

  /** One went out at this moment, so that all that were given before have gone or are lost. */
  void seen(Instant moment) {
    times.poll();
    while (!times.isEmpty() && !times.element().isAfter(moment)) {
      times.remove();
    }
  }

  /** When the first of those was sent that are still to come and earlier than this moment. */
  Optional<Instant> oldestBefore(Instant moment, Instant now) {
    while (!times.isEmpty() && times.element().plus(lost).isBefore(now)) {
      times.remove();
    }
    return Optional.ofNullable(times.peek()).filter(time -> time.isBefore(moment));
  }
}
