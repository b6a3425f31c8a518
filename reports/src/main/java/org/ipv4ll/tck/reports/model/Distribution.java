// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import java.util.List;

/**
 * Values of many hosts, counted in bins of equal probability.
 *
 * @param what the values are, in words
 * @param low where the first bin begins
 * @param high where the last bin ends
 * @param unit of {@code low} and {@code high}, may be empty
 * @param counts values in each bin
 * @param outside values in none of them
 */
public record Distribution(
    String what, double low, double high, String unit, List<Integer> counts, int outside) {

  public Distribution {
    counts = List.copyOf(counts);
  }

  /** Values in all bins together. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** What an even spread puts into each bin. */
  public double expected() {
    return counts.isEmpty() ? 0 : (double) total() / counts.size();
  }

  /**
   * How far chance alone moves the count of a bin in 95 of 100 cases: two standard deviations of
   * the binomial distribution.
   */
  public double chance() {
    return counts.isEmpty() ? 0 : 2 * Math.sqrt(expected() * (1 - 1.0 / counts.size()));
  }
}
