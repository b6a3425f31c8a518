package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Sighting;

/**
 * Whether delays are random at all. A fixed delay spreads by little more than the clock's error;
 * uniform over a second spreads by 289 ms, and ten such values below 50 ms are out of the question.
 */
public final class RandomnessChecks {

  private final Bench bench;

  public RandomnessChecks(Bench bench) {
    this.bench = bench;
  }

  @Then("the delays from denial to next candidate spread by more than {duration}")
  public void delays(Duration least) {
    var denials = bench.story().denials();
    judge(
        "delay to the next candidate",
        IntStream.range(1, denials.size())
            .mapToObj(i -> between(denials.get(i - 1).conflict(), denials.get(i).firstProbe()))
            .toList(),
        least);
  }

  @Then("the gaps between probes spread by more than {duration}")
  public void gaps(Duration least) {
    judge(
        "gap between probes",
        bench.attempts().stream().flatMap(RandomnessChecks::gaps).toList(),
        least);
  }

  private static Stream<Duration> gaps(Attempt attempt) {
    var probes = attempt.probes();
    return IntStream.range(1, probes.size())
        .mapToObj(i -> between(probes.get(i - 1), probes.get(i)));
  }

  private void judge(String what, List<Duration> values, Duration least) {
    if (values.size() < 5) {
      throw bench.journal().inconclusive("only " + values.size() + " values of the " + what);
    }
    var spread = Spread.of(values);
    var text =
        "%s: %d values, standard deviation %d ms, of %d to %d ms"
            .formatted(
                what,
                values.size(),
                spread.toMillis(),
                values.stream().min(Duration::compareTo).orElseThrow().toMillis(),
                values.stream().max(Duration::compareTo).orElseThrow().toMillis());
    if (spread.compareTo(least) < 0) {
      throw bench.journal().violated(text);
    }
    bench.journal().observed(text);
  }

  private static Duration between(Sighting from, Sighting to) {
    return Duration.between(from.at(), to.at());
  }
}
