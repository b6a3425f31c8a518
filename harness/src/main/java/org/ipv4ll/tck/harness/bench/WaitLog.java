package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long somebody had waited for a processor, each time that somebody looked. */
final class WaitLog {

  /** Waits that add up within this time may delay one and the same packet. */
  private static final Duration TOGETHER = Duration.ofSeconds(2);

  private final ConcurrentSkipListMap<Instant, Duration> waits = new ConcurrentSkipListMap<>();

  /** So much was waited up to this moment, and since the last one. */
  void add(Instant at, Duration waited) {
    waits.put(at, waited);
  }

  /** The most that adds up, of all that was noted between two moments. */
  Duration worst(Instant from, Instant to) {
    var window = new ArrayDeque<Instant>();
    var worst = Duration.ZERO;
    var sum = Duration.ZERO;
    for (var entry : waits.subMap(from, true, to, true).entrySet()) {
      window.add(entry.getKey());
      sum = sum.plus(entry.getValue());
      while (window.element().isBefore(entry.getKey().minus(TOGETHER))) {
        sum = sum.minus(waits.get(window.remove()));
      }
      worst = sum.compareTo(worst) > 0 ? sum : worst;
    }
    return worst;
  }
}
