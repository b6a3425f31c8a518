package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  private static final int FEWEST = 5;

  private final Bench bench;
  private final List<Duration> afterCarrier = new ArrayList<>();

  public RandomnessChecks(Bench bench) {
    this.bench = bench;
  }

  @When("the carrier is lost {int} times, for {duration} each")
  public void flaps(int times, Duration time) {
    for (int i = 0; i < times; i++) {
      new LinkSteps(bench).flap(time);
      var back = bench.now();
      afterCarrier.add(Duration.between(back, probeSince(back).at()));
    }
  }

  private Sighting probeSince(Instant back) {
    return bench
        .trace()
        .await(bench.story().chapter(), Sighting::isProbe, back.plus(bench.patience()))
        .orElseThrow(() -> bench.unreached("no probe after the carrier came back"));
  }

  @Then("the delays from carrier to first probe spread by more than {duration}")
  public void afterCarrier(Duration least) {
    judge("delay from carrier to first probe", afterCarrier, least);
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
        bench.attempts().stream().map(RandomnessChecks::gaps).flatMap(List::stream).toList(),
        least);
    var changes = bench.attempts().stream().flatMap(RandomnessChecks::changes).toList();
    if (changes.size() >= FEWEST && changes.stream().allMatch(c -> c.compareTo(least) < 0)) {
      throw bench.journal().violated("the gaps of an attempt are always the same: " + changes);
    }
  }

  private static List<Duration> gaps(Attempt attempt) {
    var probes = attempt.probes();
    return IntStream.range(1, probes.size())
        .mapToObj(i -> between(probes.get(i - 1), probes.get(i)))
        .toList();
  }

  /** By how much each gap of an attempt differs from the one before. */
  private static Stream<Duration> changes(Attempt attempt) {
    var gaps = gaps(attempt);
    return IntStream.range(1, gaps.size()).mapToObj(i -> gaps.get(i).minus(gaps.get(i - 1)).abs());
  }

  private void judge(String what, List<Duration> values, Duration least) {
    if (values.size() < FEWEST) {
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
