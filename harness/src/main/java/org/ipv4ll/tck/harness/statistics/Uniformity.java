// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * Whether values are spread evenly.
 *
 * @param hypothesis as in {@link Finding}
 * @param alpha as in {@link Finding}
 */
public record Uniformity(String hypothesis, double alpha) {

  /** Below this many expected values in a bin the chi-square distribution is no approximation. */
  private static final int LEAST_EXPECTED = 5;

  /** How many values a test over so many bins needs. */
  public static int least(int bins) {
    return LEAST_EXPECTED * bins;
  }

  /**
   * Pearson's test over bins of equal probability.
   *
   * @param values numbers of bins, from 0
   */
  public Finding over(int bins, int[] values) {
    var counts = new long[bins];
    Arrays.stream(values).forEach(bin -> counts[bin]++);
    var result = ChiSquareTest.withDefaults().test(counts);
    var statistic =
        String.format(Locale.ROOT, "chi-square over %d bins %.1f", bins, result.getStatistic());
    return new Finding(hypothesis, values.length, statistic, result.getPValue(), alpha);
  }

  /** The test of Kolmogorov and Smirnov against the uniform distribution on [low, high]. */
  public Finding between(double low, double high, List<Double> values) {
    var sample = values.stream().mapToDouble(Double::doubleValue).toArray();
    var result =
        KolmogorovSmirnovTest.withDefaults()
            .test(sample, x -> Math.max(0, Math.min(1, (x - low) / (high - low))));
    var statistic = String.format(Locale.ROOT, "Kolmogorov-Smirnov D %.3f", result.getStatistic());
    return new Finding(hypothesis, sample.length, statistic, result.getPValue(), alpha);
  }
}
