// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.Distribution;

/** Counts values in bins, for the picture of a distribution in the report. */
final class Histogram {

  private static final int BINS = 20;

  private Histogram() {}

  /** Where values are counted. */
  private record Bins(double low, double high, String unit, int number) {}

  /** Numbers on an interval. */
  static Distribution between(
      String what, double low, double high, String unit, List<Double> values) {
    double width = (high - low) / BINS;
    return count(
        what,
        new Bins(low, high, unit, BINS),
        values,
        value -> (int) Math.floor((value - low) / width));
  }

  /** Values that know the number of their bin, from 0. */
  static <T> Distribution of(String what, int bins, List<T> values, ToIntFunction<T> bin) {
    return count(what, new Bins(0, bins, "", bins), values, bin);
  }

  private static <T> Distribution count(
      String what, Bins bins, List<T> values, ToIntFunction<T> bin) {
    var counts = new int[bins.number];
    int outside = 0;
    for (var value : values) {
      int number = bin.applyAsInt(value);
      if (number >= 0 && number < bins.number) {
        counts[number]++;
      } else {
        outside++;
      }
    }
    return new Distribution(
        what, bins.low, bins.high, bins.unit, IntStream.of(counts).boxed().toList(), outside);
  }
}
