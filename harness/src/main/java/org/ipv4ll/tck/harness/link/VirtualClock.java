// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Time that jumps to whatever is due next, for one link or for many. Deterministic, and of one
 * thread: whoever lets time pass on any of the links runs the stations of all of them.
 */
public final class VirtualClock {

  /** Where every virtual clock starts. */
  public static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

  private static final int STUCK = 100_000;

  private record Event(Instant at, long order, Runnable action) {}

  private final List<Attachment> attachments = new ArrayList<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::order));
  private Instant now = EPOCH;
  private long order;
  private int atThisInstant;

  void add(Attachment attachment) {
    attachments.add(attachment);
  }

  void removeAll(List<Attachment> gone) {
    attachments.removeAll(gone);
  }

  void after(Duration delay, Runnable action) {
    events.add(new Event(now.plus(delay), order++, action));
  }

  Instant now() {
    return now;
  }

  void advance(Instant limit, BooleanSupplier reached) {
    while (!reached.getAsBoolean()) {
      var due = earliest();
      if (due.isEmpty() || due.get().isAfter(limit)) {
        jump(limit);
        return;
      }
      jump(due.get());
      runOne();
    }
  }

  private void jump(Instant time) {
    if (time.isAfter(now)) {
      now = time;
      atThisInstant = 0;
    } else if (atThisInstant++ > STUCK) {
      throw new IllegalStateException(
          "a station on the virtual link asks for time that never passes");
    }
  }

  private Optional<Instant> earliest() {
    var event = events.peek();
    var earliest = event == null ? Instant.MAX : event.at;
    for (var attachment : attachments) {
      var timer = attachment.deadline().orElse(Instant.MAX);
      earliest = timer.isBefore(earliest) ? timer : earliest;
    }
    return Optional.of(earliest).filter(at -> at.isBefore(Instant.MAX));
  }

  private void runOne() {
    var event = events.peek();
    if (event != null && !event.at.isAfter(now)) {
      events.remove();
      event.action.run();
      return;
    }
    for (var attachment : attachments) {
      if (attachment.deadline().filter(at -> !at.isAfter(now)).isPresent()) {
        attachment.expire(now);
        return;
      }
    }
  }
}
