// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The clock of the capture timestamps, which is the realtime clock, read through the monotonic one:
 * waiting must not be upset by somebody who sets the time.
 */
final class CaptureClock {

  private static final int SAMPLES = 16;

  /** More than two samplings differ by, less than any step that matters. */
  private static final Duration STEP = Duration.ofMillis(1);

  private final Offset offset = Offset.sample();

  /** Realtime at a reading of the monotonic clock, and how long the reading took. */
  private record Offset(Instant realtime, long monotonic, long width) {

    static Offset sample() {
      var best = once();
      for (int i = 1; i < SAMPLES; i++) {
        var next = once();
        best = next.width < best.width ? next : best;
      }
      return best;
    }

    private static Offset once() {
      long before = System.nanoTime();
      var realtime = Instant.now();
      long after = System.nanoTime();
      return new Offset(realtime, before + (after - before) / 2, after - before);
    }
  }

  Instant now() {
    return at(System.nanoTime());
  }

  private Instant at(long monotonic) {
    return offset.realtime.plusNanos(monotonic - offset.monotonic);
  }

  /** The reading of the monotonic clock at this moment. */
  long nanoTimeOf(Instant time) {
    return offset.monotonic + offset.realtime.until(time, ChronoUnit.NANOS);
  }

  /** Waits until this moment; returns at once where it is past, and early if interrupted. */
  void until(Instant time) {
    long end = nanoTimeOf(time);
    for (long left = end - System.nanoTime();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Why its timestamps cannot be trusted, if they cannot. */
  Optional<String> doubt() {
    var step = stepped();
    return step.isZero()
        ? Optional.empty()
        : Optional.of("the realtime clock was set by " + step.toMillis() + " ms during the case");
  }

  /** How far the realtime clock has been set since; zero if it just ran. */
  private Duration stepped() {
    var later = Offset.sample();
    var step = Duration.between(at(later.monotonic), later.realtime);
    return step.abs().compareTo(STEP) > 0 ? step : Duration.ZERO;
  }
}
