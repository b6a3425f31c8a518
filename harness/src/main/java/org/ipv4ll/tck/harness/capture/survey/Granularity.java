// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import java.time.Duration;

/** The coarsest unit of which all time stamps of a capture are multiples. */
final class Granularity {

  /** What stamps a frame in software may be late, or early, by so much. */
  private static final Duration SOFTWARE = Duration.ofMillis(1);

  private long unit;
  private long first;
  private int count;

  void add(long nanos) {
    if (count++ == 0) {
      first = nanos;
    } else {
      unit = divisor(unit, Math.abs(nanos - first));
    }
  }

  private static long divisor(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /** Of a capture with next to no time stamps nothing is known. */
  Duration uncertainty() {
    var coarse = Duration.ofNanos(unit);
    boolean telling = count > 10 && coarse.compareTo(SOFTWARE) > 0 && !isWholeMinutes(coarse);
    return telling ? coarse : SOFTWARE;
  }

  private static boolean isWholeMinutes(Duration unit) {
    return unit.compareTo(Duration.ofSeconds(1)) > 0;
  }
}
