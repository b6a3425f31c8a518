// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Maps seconds to the horizontal coordinate of the drawing. */
record TimeAxis(double fromSeconds, double toSeconds) {

  static final double LEFT = 84;
  static final double RIGHT = 980;
  private static final int MOST_TICKS = 10;

  /** From the beginning of the case to a little after the last of these seconds. */
  static TimeAxis over(DoubleStream seconds) {
    double[] times = seconds.filter(Double::isFinite).toArray();
    double from = Math.min(0, DoubleStream.of(times).min().orElse(0));
    double to = DoubleStream.of(times).max().orElse(0);
    double span = to > from ? to - from : 1;
    return new TimeAxis(from, to > from ? to + span * 0.03 : from + 1);
  }

  double x(double seconds) {
    double within = Math.max(fromSeconds, Math.min(toSeconds, seconds));
    return LEFT + (within - fromSeconds) / (toSeconds - fromSeconds) * (RIGHT - LEFT);
  }

  /** Round times, at most ten. */
  List<BigDecimal> ticks() {
    BigDecimal step = step();
    long first = (long) Math.ceil(fromSeconds / step.doubleValue());
    long last = (long) Math.floor(toSeconds / step.doubleValue());
    return LongStream.rangeClosed(first, last)
        .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
        .toList();
  }

  private BigDecimal step() {
    double least = (toSeconds - fromSeconds) / MOST_TICKS;
    int magnitude = (int) Math.floor(Math.log10(least));
    return Stream.of(1, 2, 5, 10)
        .map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(magnitude))
        .filter(step -> step.doubleValue() >= least)
        .findFirst()
        .orElseThrow();
  }
}
