package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.DhcpTraffic;
import org.ipv4ll.tck.harness.bench.Instance;
import org.ipv4ll.tck.harness.bench.Sighting;

/**
 * Two hosts seek a lease in vain, one of them without link-local addressing. How often they ask is
 * their own affair; that the one with an address falls behind the other is not (section 1.9).
 */
public final class DhcpSchedule {

  /** With fewer questions of the other host, silence may be chance. */
  private static final int TELLING = 3;

  private final Bench bench;
  private Optional<Instance> twin = Optional.empty();

  public DhcpSchedule(Bench bench) {
    this.bench = bench;
  }

  @When("another host of its kind seeks a lease without link-local addressing")
  public void twin() {
    var other = bench.fleet().make(bench.fleet().hardware());
    other.use("no-link-local");
    other.use("dhcp");
    bench.fleet().start(List.of(other));
    twin = Optional.of(other);
  }

  @Then("the host goes on seeking a lease like the other")
  public void alike() {
    var own = discovers(bench.fleet().first());
    var others = discovers(twin.orElseThrow());
    if (own.isEmpty() || others.isEmpty()) {
      throw bench.journal().inconclusive("the host seeks no lease at all");
    }
    var claimed = own.get(0).at();
    var sinceClaim = Duration.between(claimed, claim());
    long after = after(own, sinceClaim);
    long expected = after(others, sinceClaim);
    bench
        .journal()
        .observed(
            "DHCPDISCOVER at "
                + seconds(own)
                + " s with a link-local address, at "
                + seconds(others)
                + " s without");
    own.stream()
        .filter(DhcpTraffic::namesLinkLocal)
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("it asks in the name of its link-local address", s);
            });
    judge(after, expected, own.get(own.size() - 1));
  }

  private void judge(long after, long expected, Sighting last) {
    if (expected < TELLING) {
      throw bench
          .journal()
          .inconclusive("without a link-local address it asks but " + expected + " times as well");
    }
    if (after == 0) {
      throw bench
          .journal()
          .violated("no DHCPDISCOVER after the claim, " + expected + " without one", last);
    }
    if (after * 2 < expected) {
      bench.journal().warn(after + " DHCPDISCOVER after the claim, else " + expected, last);
    }
  }

  private Instant claim() {
    return bench.attempts(0).stream()
        .flatMap(attempt -> attempt.claim().stream())
        .map(Sighting::at)
        .findFirst()
        .orElseThrow(() -> bench.journal().inconclusive("the host has claimed no address"));
  }

  private static List<Sighting> discovers(Instance host) {
    return new DhcpTraffic(host.trace()).discovers();
  }

  private static long after(List<Sighting> discovers, Duration since) {
    var from = discovers.get(0).at().plus(since);
    return discovers.stream().filter(s -> s.at().isAfter(from)).count();
  }

  private static List<Long> seconds(List<Sighting> discovers) {
    var first = discovers.get(0).at();
    return discovers.stream().map(s -> Duration.between(first, s.at()).toSeconds()).toList();
  }
}
