// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.statistics.Finding;
import org.ipv4ll.tck.harness.statistics.Rarity;
import org.ipv4ll.tck.reports.model.Distribution;

/** No more candidates are the same than chance makes the same. */
public final class FewTwins extends CandidateDistribution {

  /** Fewer candidates have next to no twins, even of a small part of the range. */
  private static final int LEAST = 100;

  public FewTwins(int draws) {
    super(draws, LEAST);
  }

  @Override
  List<Finding> findings(List<Ipv4Address> candidates) {
    var counts =
        candidates.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    int pairs = counts.values().stream().mapToInt(c -> Math.toIntExact(c * (c - 1) / 2)).sum();
    return List.of(
        new Rarity("pairs of equal candidates as chance makes them", ALPHA)
            .notTooManyTwins(Ipv4Address.SELECTABLE, candidates.size(), pairs));
  }

  @Override
  List<Distribution> pictures(List<Ipv4Address> candidates) {
    return List.of();
  }
}
