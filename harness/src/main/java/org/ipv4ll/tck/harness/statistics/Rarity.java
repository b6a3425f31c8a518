// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.statistics;

import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Whether something is seen about as often as it is probable.
 *
 * @param hypothesis as in {@link Finding}
 * @param alpha as in {@link Finding}
 */
public record Rarity(String hypothesis, double alpha) {

  /** How many values are needed so that not one hit is beyond chance. */
  public static int least(double share, double alpha) {
    return (int) Math.ceil(Math.log(alpha) / Math.log1p(-share)) + 1;
  }

  /**
   * Holds the number of hits against their probability; rejected where they are too few.
   *
   * @param share probability of a hit
   */
  public Finding notTooFew(double share, int n, int hits) {
    double p = BinomialDistribution.of(n, share).cumulativeProbability(hits);
    return new Finding(hypothesis, n, statistic(hits, share * n), p, alpha);
  }

  /** Holds the number of pairs of equal values against chance; rejected where they are too many. */
  public Finding notTooManyTwins(int values, int n, int pairs) {
    double expected = 0.5 * n * (n - 1) / values;
    double p = pairs == 0 ? 1 : PoissonDistribution.of(expected).survivalProbability(pairs - 1);
    return new Finding(hypothesis, n, statistic(pairs, expected), p, alpha);
  }

  private static String statistic(int hits, double expected) {
    return String.format(Locale.ROOT, "%d seen of %.1f expected", hits, expected);
  }
}
