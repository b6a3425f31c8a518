// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.ipv4ll.tck.harness.record.Stalls;

/** How long somebody had waited for a processor, each time that somebody looked. */
final class WaitLog {

  /** Waits within this time are told as one. */
  private static final Duration CLOSE = Duration.ofMillis(100);

  private final ConcurrentSkipListMap<Instant, Duration> waits = new ConcurrentSkipListMap<>();

  /** So much was waited up to this moment, and since the last one. */
  void add(Instant at, Duration waited) {
    waits.put(at, waited);
  }

  /**
   * What was noted from one moment to another; waits close to one another are added up.
   *
   * @param lag how much earlier than noted a wait may have been over
   */
  List<Stalls.Stall> stalls(Instant from, Instant to, Duration lag) {
    var stalls = new ArrayList<Stalls.Stall>();
    var first = from;
    var sum = Duration.ZERO;
    for (var entry : waits.subMap(from, true, to, true).entrySet()) {
      sum = sum.plus(entry.getValue());
      if (!entry.getKey().isBefore(first.plus(CLOSE))) {
        add(stalls, entry.getKey(), lag, sum);
        first = entry.getKey();
        sum = Duration.ZERO;
      }
    }
    add(stalls, to, lag, sum);
    return stalls;
  }

  private static void add(List<Stalls.Stall> to, Instant noticed, Duration lag, Duration sum) {
    if (sum.compareTo(Stalls.LEAST) >= 0) {
      to.add(new Stalls.Stall(noticed, lag.plus(CLOSE), sum));
    }
  }

  /** The most that adds up, of all that was noted between two moments. */
  Duration worst(Instant from, Instant to) {
    var noted =
        waits.subMap(from, true, to, true).entrySet().stream()
            .map(wait -> new Stalls.Stall(wait.getKey(), Duration.ZERO, wait.getValue()))
            .toList();
    return new Stalls(List.of(), noted).worst(from, to);
  }
}
