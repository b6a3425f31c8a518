// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/**
 * Whether times are random at all. A fixed time spreads by little more than the clock's error;
 * uniform over a second spreads by 289 ms.
 *
 * @param what they are, in words
 */
record DurationSpread(String what, List<Duration> values) {

  /** Of fewer nothing can be said. */
  static final int FEWEST = 5;

  /** Holds the standard deviation against the least that randomness shows. */
  Outcome judge(Examination exam, Duration least) {
    return deviation().compareTo(least) < 0 ? exam.violated(text()) : exam.satisfied(text());
  }

  boolean isTooSmall() {
    return values.size() < FEWEST;
  }

  String tooSmall() {
    return "only " + values.size() + " values of the " + what;
  }

  private String text() {
    return "%s: %d values, standard deviation %d ms, of %d to %d ms"
        .formatted(
            what,
            values.size(),
            deviation().toMillis(),
            values.stream().min(Duration::compareTo).orElseThrow().toMillis(),
            values.stream().max(Duration::compareTo).orElseThrow().toMillis());
  }

  private Duration deviation() {
    double mean = values.stream().mapToDouble(Duration::toNanos).average().orElseThrow();
    double variance =
        values.stream().mapToDouble(v -> Math.pow(v.toNanos() - mean, 2)).average().orElseThrow();
    return Duration.ofNanos(Math.round(Math.sqrt(variance)));
  }
}
