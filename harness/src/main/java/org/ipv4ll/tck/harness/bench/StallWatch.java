package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;

/** Wakes up many times a second and writes down how late it was. */
public final class StallWatch implements Steadiness {

  private static final Duration PERIOD = Duration.ofMillis(20);

  /** Less than this is no stall but the grain of the scheduler. */
  private static final Duration NOTABLE = Duration.ofMillis(10);

  private final ConcurrentSkipListMap<Instant, Duration> stalls = new ConcurrentSkipListMap<>();
  private final Thread thread = new Thread(this::watch, "stall watch");
  private volatile boolean closed;

  public StallWatch() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (!closed) {
      long due = System.nanoTime() + PERIOD.toNanos();
      for (long left = PERIOD.toNanos(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      var late = Duration.ofNanos(System.nanoTime() - due);
      if (late.compareTo(NOTABLE) > 0) {
        stalls.put(Instant.now(), late);
      }
    }
  }

  @Override
  public Duration worstStall(Instant from, Instant to) {
    return stalls.tailMap(from).entrySet().stream()
        .takeWhile(stall -> stall.getKey().minus(stall.getValue()).isBefore(to))
        .map(java.util.Map.Entry::getValue)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
