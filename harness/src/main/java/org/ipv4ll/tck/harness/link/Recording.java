// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One list out of two captures: one that sees both directions in the order of the kernel, and one
 * that sees only what the tester sends. Both give a frame the same timestamp, which is how the
 * frames of the tester are known, whatever their octets. A frame is held back for a moment, since
 * the kernel hands over what comes in a little after it has stamped it, and for as long as it could
 * still turn out to be one of the tester's.
 */
final class Recording {

  private static final Duration HELD_BACK = Duration.ofMillis(1);
  private static final Duration LOST = Duration.ofMillis(500);

  private record Arrival(Instant at, byte[] bytes) {}

  private final CaptureClock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final PriorityQueue<Arrival> held =
      new PriorityQueue<>(Comparator.comparing(Arrival::at));
  private final List<CapturedFrame> frames = new ArrayList<>();
  private final Set<Instant> testers = new HashSet<>();
  private boolean closed;
  private final SentFrames sent = new SentFrames(LOST);

  Recording(CaptureClock clock) {
    this.clock = clock;
  }

  /** The tester is about to send. */
  void sending(byte[] bytes) {
    locked(() -> sent.add(clock.now(), bytes));
  }

  /** The tester has not sent after all. */
  void notSent() {
    locked(sent::withdraw);
  }

  /** What the tester sent went out at this moment. */
  void sent(Instant at) {
    locked(
        () -> {
          sent.seen(at);
          testers.add(at);
        });
  }

  /** A frame was captured, of either direction. */
  void arrived(Instant at, byte[] bytes) {
    locked(() -> held.add(new Arrival(at, bytes)));
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whoever waits is told: a link that is gone is no silent link. */
  void close() {
    locked(() -> closed = true);
  }

  Optional<CapturedFrame> frame(int index, Instant deadline) {
    lock.lock();
    try {
      for (release(); frames.size() <= index; release()) {
        if (!await(deadline)) {
          release();
          break;
        }
      }
      return index < frames.size() ? Optional.of(frames.get(index)) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  List<CapturedFrame> frames() {
    lock.lock();
    try {
      release();
      return List.copyOf(frames);
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a change or for the first frame that is held back; false once it is too late. */
  private boolean await(Instant deadline) {
    if (closed) {
      throw new IllegalStateException("the link is closed");
    }
    var wake = held.isEmpty() ? deadline : earlier(deadline, releaseTime(held.element()));
    long nanos = clock.nanoTimeOf(wake) - System.nanoTime();
    try {
      if (nanos > 0) {
        changed.await(nanos, TimeUnit.NANOSECONDS);
      }
      return clock.now().isBefore(deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private void release() {
    var now = clock.now();
    while (!held.isEmpty() && !releaseTime(held.element()).isAfter(now)) {
      var arrival = held.remove();
      boolean fromTester = testers.remove(arrival.at) || sent.claims(arrival.at, arrival.bytes);
      frames.add(new CapturedFrame(frames.size(), arrival.at, fromTester, arrival.bytes));
    }
  }

  private Instant releaseTime(Arrival arrival) {
    var settled = arrival.at.plus(HELD_BACK);
    return testers.contains(arrival.at)
        ? settled
        : sent.oldestBefore(arrival.at, clock.now()).map(since -> since.plus(LOST)).orElse(settled);
  }
}
