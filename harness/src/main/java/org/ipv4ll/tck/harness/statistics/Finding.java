// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.statistics;

import java.util.Locale;

/**
 * What a test of significance says.
 *
 * @param hypothesis what holds of a correct host, in words
 * @param n how many values it rests on
 * @param statistic the value of the statistic, with its name
 * @param p how probable a statistic at least as extreme is under the hypothesis
 * @param alpha below which the hypothesis is rejected, corrected for the number of tests
 */
public record Finding(String hypothesis, int n, String statistic, double p, double alpha) {

  /** Below this a double knows no more digits. */
  private static final double SMALLEST = 1e-300;

  /** Whether chance is no explanation any more. */
  public boolean isRejected() {
    return p < alpha;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%s: n = %d, %s, p %s, alpha = %.0e",
        isRejected() ? "not " : "",
        hypothesis,
        n,
        statistic,
        p < SMALLEST ? "below 1e-300" : String.format(Locale.ROOT, "= %.2g", p),
        alpha);
  }
}
