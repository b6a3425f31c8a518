// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.ipv4ll.tck.harness.drive.Denier;
import org.ipv4ll.tck.harness.drive.IutGroup;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;

/** Boots many hosts, a batch at a time, each on a link of its own. */
final class Sampling {

  /** PROBE_WAIT is 1 s; slow hosts are waited for, since their candidates count all the same. */
  private static final Duration EACH = Duration.ofSeconds(6);

  private final TestContext context;
  private int expected;
  private int shown;

  Sampling(TestContext context) {
    this.context = context;
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
  void candidates(List<IutInstance> hosts, int candidates) {
    run(hosts, candidates, patience(candidates), (h, limit) -> h.candidates(candidates, limit));
  }

  private static Duration patience(int candidates) {
    return EACH.multipliedBy(candidates).plus(Settings.PATIENCE);
  }

  private void draw(
      int hosts, int candidates, Duration patience, BiConsumer<IutInstance, Instant> wait) {
    for (int left = hosts; left > 0 && isFruitful(); left -= IutGroup.TOGETHER) {
      var batch = context.fleet().make(Math.min(left, IutGroup.TOGETHER));
      run(batch, candidates, patience, wait);
      expected += batch.size() * candidates;
      shown += batch.stream().mapToInt(host -> host.candidates().size()).sum();
      context.fleet().dismiss(batch);
    }
  }

  /** Whoever shows less than half of the candidates will not show enough of them later. */
  private boolean isFruitful() {
    return 2 * shown >= expected;
  }

  /** Starts hosts that are there, and waits for what each of them is to do. */
  private void run(
      List<IutInstance> hosts,
      int candidates,
      Duration patience,
      BiConsumer<IutInstance, Instant> wait) {
    hosts.forEach(host -> Denier.ofFirst(candidates - 1, host.link(), context.cast().rogue()));
    context.fleet().start(hosts);
    var limit = context.now().plus(context.startLatency()).plus(patience);
    hosts.forEach(host -> wait.accept(host, limit));
  }
}
