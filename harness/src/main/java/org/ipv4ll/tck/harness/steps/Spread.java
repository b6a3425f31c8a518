package org.ipv4ll.tck.harness.steps;

import java.time.Duration;
import java.util.List;

/** How far values lie apart: the standard deviation. */
final class Spread {

  private Spread() {}

  static Duration of(List<Duration> values) {
    double mean = values.stream().mapToDouble(Duration::toNanos).average().orElseThrow();
    double variance =
        values.stream().mapToDouble(v -> Math.pow(v.toNanos() - mean, 2)).average().orElseThrow();
    return Duration.ofNanos(Math.round(Math.sqrt(variance)));
  }
}
