package org.ipv4ll.tck.harness.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Denier;
import org.ipv4ll.tck.harness.bench.Fleet;
import org.ipv4ll.tck.harness.bench.Instance;

/** Boots many hosts, a batch at a time, each on a link of its own. */
final class Sampling {

  /** PROBE_WAIT is 1 s; slow hosts are waited for, since their candidates count all the same. */
  private static final Duration EACH = Duration.ofSeconds(6);

  private final Bench bench;

  Sampling(Bench bench) {
    this.bench = bench;
  }

  /** Lets each of so many hosts show so many candidates; all but the last are denied. */
  List<Sample> candidates(int hosts, int candidates) {
    var patience = EACH.multipliedBy(candidates).plus(Bench.PATIENCE);
    return draw(
        hosts, candidates - 1, patience, (host, limit) -> host.candidates(candidates, limit));
  }

  /** Lets each of so many hosts claim an address in peace. */
  List<Sample> claims(int hosts) {
    return draw(hosts, 0, Bench.PATIENCE.multipliedBy(2), (host, limit) -> host.held(limit));
  }

  private List<Sample> draw(
      int hosts, int denials, Duration patience, BiConsumer<Instance, Instant> wait) {
    var samples = new ArrayList<Sample>();
    for (int left = hosts; left > 0 && isFruitful(samples, denials); left -= Fleet.TOGETHER) {
      var batch = bench.fleet().make(Math.min(left, Fleet.TOGETHER));
      samples.addAll(run(batch, denials, patience, wait));
      bench.fleet().dismiss(batch);
    }
    return samples;
  }

  /** Whoever shows less than half of the candidates will not show enough of them later. */
  private static boolean isFruitful(List<Sample> samples, int denials) {
    int shown = samples.stream().mapToInt(sample -> sample.candidates().size()).sum();
    return 2 * shown >= samples.size() * (denials + 1);
  }

  /** Starts hosts that are there, and waits for what each of them is to do. */
  List<Sample> run(
      List<Instance> hosts, int denials, Duration patience, BiConsumer<Instance, Instant> wait) {
    hosts.forEach(host -> Denier.ofFirst(denials, host.link(), bench.cast().rogue()));
    bench.fleet().start(hosts);
    var limit = bench.now().plus(bench.startLatency()).plus(patience);
    hosts.forEach(host -> wait.accept(host, limit));
    return hosts.stream().map(Sample::of).toList();
  }
}
