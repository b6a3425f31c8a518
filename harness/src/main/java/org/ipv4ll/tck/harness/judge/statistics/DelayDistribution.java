// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.statistics.Uniformity;

/** Delays of many hosts are spread evenly between two limits: a test of significance. */
public final class DelayDistribution extends Check {

  /** The wait is selected uniformly. */
  public static final Criterion DELAYS =
      Criterion.should("initial-delay-uniform", "2.2.1-07", "629-631");

  /** The text asks for random gaps and names no distribution: what they have is told. */
  public static final Criterion GAPS =
      Criterion.info("probe-gap-distribution", "2.2.1-10", "631-632");

  private static final int LEAST = 100;
  private static final double ALPHA = 5e-5;

  private final String hypothesis;
  private final Function<Sample, List<Duration>> what;
  private final double low;
  private final double high;

  private DelayDistribution(
      Criterion criterion,
      String hypothesis,
      Function<Sample, List<Duration>> what,
      Duration least,
      Duration most) {
    super(criterion);
    this.hypothesis = hypothesis;
    this.what = what;
    this.low = seconds(least);
    this.high = seconds(most);
  }

  /** From each denial to the next candidate. */
  public static DelayDistribution afterDenials(Duration least, Duration most) {
    var hypothesis = "delays to the next candidate spread evenly";
    return new DelayDistribution(DELAYS, hypothesis, Sample::delays, least, most);
  }

  /** From probe to probe. */
  public static DelayDistribution betweenProbes(Duration least, Duration most) {
    return new DelayDistribution(
        GAPS, "gaps between probes spread evenly", Sample::gaps, least, most);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var values =
        Sample.in(exam.record()).stream()
            .flatMap(host -> what.apply(host).stream())
            .map(DelayDistribution::seconds)
            .toList();
    if (values.size() < LEAST) {
      return exam.notReached(
          "only " + values.size() + " values of " + LEAST, "tested-before-use", "next-candidate");
    }
    var finding = new Uniformity(hypothesis, ALPHA).between(low, high, values);
    var outcome =
        finding.isRejected()
            ? exam.violated(finding.toString())
            : exam.satisfied(finding.toString());
    return outcome.with(
        Evidence.NONE.showed(Histogram.between(hypothesis, low, high, "s", values)));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
