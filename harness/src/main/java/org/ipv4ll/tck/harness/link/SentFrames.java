// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Frames that were given to the kernel and that the capture of the tester has not shown yet. */
final class SentFrames {

  private record Sent(Instant time, byte[] bytes) {}

  private final Duration lost;
  private final Deque<Sent> pending = new ArrayDeque<>();

  /**
   * @param lost after this time nobody waits for a frame any more: the cable was unplugged
   */
  SentFrames(Duration lost) {
    this.lost = lost;
  }

  /** A frame is about to go out. */
  void add(Instant time, byte[] bytes) {
    pending.add(new Sent(time, bytes));
  }

  /** The last one did not go out after all. */
  void withdraw() {
    pending.pollLast();
  }

  /** One went out at this moment, so that all that were given before have gone or are lost. */
  void seen(Instant moment) {
    pending.poll();
    while (!pending.isEmpty() && !pending.element().time.isAfter(moment)) {
      pending.remove();
    }
  }

  /** When the first of those was sent that are still to come and earlier than this moment. */
  Optional<Instant> oldestBefore(Instant moment, Instant now) {
    return pending.stream()
        .map(Sent::time)
        .filter(time -> !time.plus(lost).isBefore(now))
        .findFirst()
        .filter(time -> time.isBefore(moment));
  }

  /**
   * Whether a frame that nobody vouches for is one of these after all: the capture of what the
   * tester sends may have lost it. Takes it out.
   */
  boolean claims(Instant moment, byte[] bytes) {
    var found =
        pending.stream()
            .filter(sent -> !sent.time.isAfter(moment) && Arrays.equals(sent.bytes, bytes))
            .findFirst();
    found.ifPresent(pending::remove);
    return found.isPresent();
  }
}
