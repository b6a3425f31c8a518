package org.ipv4ll.tck.harness.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks many times a second how late it is woken, and for how long anybody waited for a processor
 * by the kernel's own account (pressure stall information), where the kernel keeps one.
 */
public final class StallWatch implements Steadiness {

  private static final Path PRESSURE = Path.of("/proc/pressure/cpu");
  private static final Duration PERIOD = Duration.ofMillis(20);

  /** Waits that add up within this time may delay one and the same packet. */
  private static final Duration TOGETHER = Duration.ofSeconds(2);

  private record Sample(Duration late, Duration waited) {}

  private final ConcurrentSkipListMap<Instant, Sample> samples = new ConcurrentSkipListMap<>();
  private final Thread thread = new Thread(this::watch, "stall watch");
  private volatile boolean closed;

  public StallWatch() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    for (var before = pressure(); !closed; ) {
      long due = System.nanoTime() + PERIOD.toNanos();
      for (long left = PERIOD.toNanos(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      var late = Duration.ofNanos(System.nanoTime() - due);
      var after = pressure();
      samples.put(Instant.now(), new Sample(late, after.minus(before)));
      before = after;
    }
  }

  /** Since boot, the time in which some task waited for a processor; zero where nobody counts. */
  private static Duration pressure() {
    try {
      return total(Files.readString(PRESSURE, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return Duration.ZERO;
    }
  }

  private static Duration total(String text) {
    int start = text.indexOf("total=") + "total=".length();
    int end = text.indexOf('\n', start);
    return Duration.ofNanos(1_000 * Long.parseLong(text.substring(start, end)));
  }

  @Override
  public Duration worstStall(Instant from, Instant to) {
    var window = new ArrayDeque<Instant>();
    var worst = Duration.ZERO;
    var waited = Duration.ZERO;
    for (var entry : samples.tailMap(from).headMap(to.plus(PERIOD)).entrySet()) {
      window.add(entry.getKey());
      waited = waited.plus(entry.getValue().waited);
      while (window.element().isBefore(entry.getKey().minus(TOGETHER))) {
        waited = waited.minus(samples.get(window.remove()).waited);
      }
      worst = longer(worst, longer(waited, entry.getValue().late));
    }
    return worst;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
