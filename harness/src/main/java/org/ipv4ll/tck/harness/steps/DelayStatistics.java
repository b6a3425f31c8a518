package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.statistics.Uniformity;

/** The distribution of the random delays over many hosts. */
public final class DelayStatistics {

  private static final int LEAST = 100;
  private static final double ALPHA = 5e-5;

  private final Bench bench;
  private List<Sample> samples = List.of();

  public DelayStatistics(Bench bench) {
    this.bench = bench;
  }

  @When("{int} hosts start over after {int} conflicts each, on links of their own")
  public void startOver(int hosts, int conflicts) {
    samples = new Sampling(bench).candidates(hosts, conflicts + 1);
  }

  @When("{int} hosts claim an address, each on a link of its own")
  public void claim(int hosts) {
    samples = new Sampling(bench).claims(hosts);
  }

  @Then(
      "the delays from conflict to next candidate are spread evenly from {duration} to {duration}")
  public void delays(Duration least, Duration most) {
    judge("delays to the next candidate spread evenly", Sample::delays, least, most);
  }

  @Then("it is reported how the gaps between probes spread from {duration} to {duration}")
  public void gaps(Duration least, Duration most) {
    judge("gaps between probes spread evenly", Sample::gaps, least, most);
  }

  private void judge(
      String hypothesis, Function<Sample, List<Duration>> what, Duration least, Duration most) {
    var values =
        samples.stream()
            .flatMap(s -> what.apply(s).stream())
            .map(DelayStatistics::seconds)
            .toList();
    if (values.size() < LEAST) {
      throw bench.journal().inconclusive("only " + values.size() + " values of " + LEAST);
    }
    bench
        .journal()
        .showed(Histogram.between(hypothesis, seconds(least), seconds(most), "s", values));
    Significance.judge(
        bench, new Uniformity(hypothesis, ALPHA).between(seconds(least), seconds(most), values));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
