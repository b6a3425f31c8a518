package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.statistics.Finding;
import org.ipv4ll.tck.harness.statistics.Rarity;
import org.ipv4ll.tck.harness.statistics.Uniformity;

/**
 * The distribution of candidates over many hosts. A case makes at most five tests at this alpha, so
 * that a correct host fails one in twenty thousand times.
 */
public final class CandidateStatistics {

  static final double ALPHA = 1e-5;

  private static final String OVER_RANGE = "over the range";
  private static final String OVER_OCTETS = "over the host octets";

  private static final int BLOCKS = Ipv4Address.SELECTABLE / 256;
  private static final double BLOCK = 1.0 / BLOCKS;
  private static final double OUTER_OCTETS = 2.0 / 256;

  private final Bench bench;
  private List<Sample> samples = List.of();

  public CandidateStatistics(Bench bench) {
    this.bench = bench;
  }

  @When("{int} hosts with random hardware addresses boot, each on a link of its own")
  public void boot(int hosts) {
    samples = new Sampling(bench).candidates(hosts, 1);
  }

  @When(
      "{int} hosts with random hardware addresses are denied {int} candidates each, on links of"
          + " their own")
  public void deny(int hosts, int denials) {
    samples = new Sampling(bench).candidates(hosts, denials + 1);
  }

  private List<Ipv4Address> candidates() {
    return samples.stream().flatMap(s -> s.candidates().stream()).toList();
  }

  private List<Ipv4Address> selectable() {
    return candidates().stream().filter(Ipv4Address::isSelectable).toList();
  }

  @Then("none of their candidates lies outside 169.254.1.0 to 169.254.254.255")
  public void inRange() {
    var outside = candidates().stream().filter(a -> !a.isSelectable()).toList();
    if (!outside.isEmpty()) {
      throw bench
          .journal()
          .violated(
              "%d of %d candidates out of range: %s"
                  .formatted(
                      outside.size(), candidates().size(), outside.stream().limit(5).toList()));
    }
    bench.journal().observed(candidates().size() + " candidates, all in range");
  }

  @Then("their candidates are spread evenly over {int} equal parts of the range")
  public void overParts(int parts) {
    int size = (Ipv4Address.SELECTABLE + parts - 1) / parts;
    even(OVER_RANGE, parts, a -> index(a) / size);
  }

  @Then("their candidates are spread evenly over the host octets")
  public void overOctets() {
    even(OVER_OCTETS, 256, a -> a.bits() & 0xFF);
  }

  @Then("their candidates are spread evenly over {int} equal parts of the host octets")
  public void overOctets(int parts) {
    int size = 256 / parts;
    even(OVER_OCTETS, parts, a -> (a.bits() & 0xFF) / size);
  }

  private void show(String over, int bins, ToIntFunction<Ipv4Address> bin) {
    bench.journal().showed(Histogram.of("candidates " + over, bins, selectable(), bin));
  }

  private void even(String over, int bins, ToIntFunction<Ipv4Address> bin) {
    demand(Uniformity.least(bins));
    show(over, bins, bin);
    var values = selectable().stream().mapToInt(bin).toArray();
    judge(new Uniformity("candidates spread evenly " + over, ALPHA).over(bins, values));
  }

  @Then("no more of them are the same than chance makes the same")
  public void twins() {
    var counts =
        candidates().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    int pairs = counts.values().stream().mapToInt(c -> Math.toIntExact(c * (c - 1) / 2)).sum();
    judge(
        new Rarity("pairs of equal candidates as chance makes them", ALPHA)
            .notTooManyTwins(Ipv4Address.SELECTABLE, candidates().size(), pairs));
  }

  @Then("the first and the last block of 256 addresses are used")
  public void outerBlocks() {
    demand(Rarity.least(BLOCK, ALPHA));
    show(OVER_RANGE, BLOCKS, a -> index(a) / 256);
    share("169.254.1.x used", BLOCK, a -> index(a) < 256);
    share("169.254.254.x used", BLOCK, a -> index(a) >= Ipv4Address.SELECTABLE - 256);
  }

  @Then("the host octets 0 and 255 are used")
  public void outerOctets() {
    demand(Rarity.least(OUTER_OCTETS, ALPHA));
    show(OVER_OCTETS, 256, a -> a.bits() & 0xFF);
    share("host octets 0 and 255 used", OUTER_OCTETS, a -> (a.bits() + 1 & 0xFF) < 2);
  }

  private void share(
      String hypothesis, double share, java.util.function.Predicate<Ipv4Address> hit) {
    var all = selectable();
    int hits = (int) all.stream().filter(hit).count();
    judge(new Rarity(hypothesis, ALPHA).notTooFew(share, all.size(), hits));
  }

  private static int index(Ipv4Address address) {
    return address.bits() - Ipv4Address.FIRST_SELECTABLE.bits();
  }

  private void demand(int least) {
    if (candidates().size() < least) {
      throw bench
          .journal()
          .inconclusive(
              "only %d candidates of the %d that the test needs"
                  .formatted(candidates().size(), least));
    }
  }

  private void judge(Finding finding) {
    Significance.judge(bench, finding);
  }
}
