package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One list out of the frames of two captures. A thread may bring a frame later than the other
 * brings the answer to it, so that each frame is held back for a moment, and longer while one that
 * the tester has sent is still on its way: its index must not come after that of the answer.
 */
final class Recording {

  private static final Duration HELD_BACK = Duration.ofMillis(1);
  private static final Duration LOST = Duration.ofMillis(100);

  private record Arrival(Instant at, boolean fromTester, byte[] bytes) {}

  private final CaptureClock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final PriorityQueue<Arrival> held =
      new PriorityQueue<>(Comparator.comparing(Arrival::at));
  private final List<CapturedFrame> frames = new ArrayList<>();
  private final SentFrames sent = new SentFrames(LOST);

  Recording(CaptureClock clock) {
    this.clock = clock;
  }

  void sending() {
    lock.lock();
    try {
      sent.add(clock.now());
    } finally {
      lock.unlock();
    }
  }

  void notSent() {
    lock.lock();
    try {
      sent.remove();
    } finally {
      lock.unlock();
    }
  }

  void arrived(Instant at, boolean fromTester, byte[] bytes) {
    lock.lock();
    try {
      if (fromTester) {
        sent.remove();
      }
      held.add(new Arrival(at, fromTester, bytes));
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
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

  /** Waits for an arrival or for the first frame that is held back; false once it is too late. */
  private boolean await(Instant deadline) {
    var wake = held.isEmpty() ? deadline : earlier(deadline, releaseTime(held.element()));
    long nanos = clock.nanoTimeOf(wake) - System.nanoTime();
    try {
      if (nanos > 0) {
        arrived.await(nanos, TimeUnit.NANOSECONDS);
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
      frames.add(new CapturedFrame(frames.size(), arrival.at, arrival.fromTester, arrival.bytes));
    }
  }

  private Instant releaseTime(Arrival arrival) {
    var inFlight = sent.oldestBefore(arrival.at, clock.now());
    return inFlight.map(since -> since.plus(LOST)).orElse(arrival.at.plus(HELD_BACK));
  }
}
