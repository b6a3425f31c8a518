// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.statistics.Finding;
import org.ipv4ll.tck.harness.statistics.Rarity;
import org.ipv4ll.tck.reports.model.Distribution;

/** Candidates come from the outermost parts as often as from any other part of the same size. */
public final class OuterUsed extends CandidateDistribution {

  private static final int BLOCK = 256;
  private static final double BLOCKS = (double) BLOCK / Ipv4Address.SELECTABLE;
  private static final double OCTETS = 2.0 / 256;

  private final double share;
  private final Map<String, Predicate<Ipv4Address>> parts;

  private OuterUsed(int draws, double share, Map<String, Predicate<Ipv4Address>> parts) {
    super(draws, Rarity.least(share, ALPHA));
    this.share = share;
    this.parts = new TreeMap<>(parts);
  }

  /** The first and the last 256 addresses that a host may select. */
  public static OuterUsed blocks(int draws) {
    int first = Ipv4Address.FIRST_SELECTABLE.bits() + BLOCK;
    int last = Ipv4Address.LAST_SELECTABLE.bits() - BLOCK;
    return new OuterUsed(
        draws,
        BLOCKS,
        Map.of(
            "169.254.1.x used", a -> a.bits() < first, "169.254.254.x used", a -> a.bits() > last));
  }

  /** The host octets 0 and 255, which are special elsewhere, and are none here. */
  public static OuterUsed octets(int draws) {
    return new OuterUsed(
        draws, OCTETS, Map.of("host octets 0 and 255 used", a -> (a.bits() + 1 & 0xFF) < 2));
  }

  @Override
  List<Finding> findings(List<Ipv4Address> candidates) {
    return parts.entrySet().stream()
        .map(part -> finding(part.getKey(), candidates, part.getValue()))
        .toList();
  }

  private Finding finding(
      String hypothesis, List<Ipv4Address> candidates, Predicate<Ipv4Address> part) {
    int hits = (int) candidates.stream().filter(part).count();
    return new Rarity(hypothesis, ALPHA).notTooFew(share, candidates.size(), hits);
  }

  @Override
  List<Distribution> pictures(List<Ipv4Address> candidates) {
    return List.of();
  }
}
