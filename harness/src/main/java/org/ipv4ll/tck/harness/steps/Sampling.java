package org.ipv4ll.tck.harness.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Denier;
import org.ipv4ll.tck.harness.drive.Fleet;
import org.ipv4ll.tck.harness.drive.Instance;
import org.ipv4ll.tck.harness.judge.Settings;

/** Boots many hosts, a batch at a time, each on a link of its own. */
final class Sampling {

  /** PROBE_WAIT is 1 s; slow hosts are waited for, since their candidates count all the same. */
  private static final Duration EACH = Duration.ofSeconds(6);

  private final Bench bench;
  private int expected;
  private int shown;

  Sampling(Bench bench) {
    this.bench = bench;
  }

  /** Lets each of so many hosts show so many candidates; all but the last are denied. */
  void candidates(int hosts, int candidates) {
    draw(hosts, candidates, patience(candidates), (h, limit) -> h.candidates(candidates, limit));
  }

  /** Lets each of so many hosts claim an address in peace. */
  void claims(int hosts) {
    draw(hosts, 1, Settings.PATIENCE.multipliedBy(2), (host, limit) -> host.held(limit));
  }

  /** Lets each of these hosts show so many candidates. */
  void candidates(List<Instance> hosts, int candidates) {
    run(hosts, candidates, patience(candidates), (h, limit) -> h.candidates(candidates, limit));
  }

  private static Duration patience(int candidates) {
    return EACH.multipliedBy(candidates).plus(Settings.PATIENCE);
  }

  private void draw(
      int hosts, int candidates, Duration patience, BiConsumer<Instance, Instant> wait) {
    for (int left = hosts; left > 0 && isFruitful(); left -= Fleet.TOGETHER) {
      var batch = bench.fleet().make(Math.min(left, Fleet.TOGETHER));
      run(batch, candidates, patience, wait);
      expected += batch.size() * candidates;
      shown += batch.stream().mapToInt(host -> host.candidates().size()).sum();
      bench.fleet().dismiss(batch);
    }
  }

  /** Whoever shows less than half of the candidates will not show enough of them later. */
  private boolean isFruitful() {
    return 2 * shown >= expected;
  }

  /** Starts hosts that are there, and waits for what each of them is to do. */
  private void run(
      List<Instance> hosts, int candidates, Duration patience, BiConsumer<Instance, Instant> wait) {
    hosts.forEach(host -> Denier.ofFirst(candidates - 1, host.link(), bench.cast().rogue()));
    bench.fleet().start(hosts);
    var limit = bench.now().plus(bench.startLatency()).plus(patience);
    hosts.forEach(host -> wait.accept(host, limit));
  }
}
