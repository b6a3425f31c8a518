// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;

import java.time.Duration;
import java.util.function.IntToLongFunction;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

class DelayDistributionTest {

  private static final Ipv4Address[] TWO = Hosts.addresses(2).toArray(Ipv4Address[]::new);

  private final Check delays = DelayDistribution.afterDenials(Duration.ZERO, Duration.ofSeconds(1));

  private static Hosts waiting(int hosts, IntToLongFunction millis) {
    var all = new Hosts();
    for (int i = 0; i < hosts; i++) {
      all.tries(millis.applyAsLong(i), TWO);
    }
    return all;
  }

  private Outcome judge(Hosts hosts) {
    return hosts.records().judge(delays, 10_000);
  }

  @Test
  void isSatisfiedByDelaysFromTheWholeSecond() {
    satisfied(judge(waiting(100, i -> i * 10L + 5)));
  }

  @Test
  void warnsOfFixedDelays() {
    warned(judge(waiting(100, i -> 1_000)), "not delays to the next candidate spread evenly");
  }

  @Test
  void warnsOfDelaysOfSeveralSeconds() {
    warned(judge(waiting(100, i -> i * 50L)), "not delays to the next candidate spread evenly");
  }

  @Test
  void cannotTellFromTooFew() {
    undecided(judge(waiting(99, i -> i * 10L)), "only 99 values of 100", "next-candidate");
  }

  @Test
  void measuresToTheProbeForAnotherAddress() {
    var hosts = new Hosts();
    for (int i = 0; i < 100; i++) {
      hosts.tries(i * 10L + 5, TWO);
    }
    hosts.records().on(1).probes(TWO[0], 6);
    satisfied(judge(hosts));
  }

  @Test
  void reportsGapsAndBlamesNobodyForThem() {
    var hosts = new Hosts();
    for (int i = 0; i < 50; i++) {
      hosts.tries(TWO[0]).records().on(i + 1).probes(TWO[0], 1_500, 3_000).on(0);
    }
    var gaps = DelayDistribution.betweenProbes(Duration.ofSeconds(1), Duration.ofSeconds(2));
    var outcome = hosts.records().judge(gaps, 10_000);
    assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
    assertThat(outcome.evidence().distributions()).hasSize(1);
  }
}
