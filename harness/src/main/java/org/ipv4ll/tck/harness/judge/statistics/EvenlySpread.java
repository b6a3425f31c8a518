// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.function.ToIntFunction;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.statistics.Finding;
import org.ipv4ll.tck.harness.statistics.Uniformity;
import org.ipv4ll.tck.reports.model.Distribution;

/** Candidates fall evenly into bins of equal size. */
public final class EvenlySpread extends CandidateDistribution {

  private static final int OCTETS = 256;

  private final String over;
  private final int bins;
  private final ToIntFunction<Ipv4Address> bin;

  private EvenlySpread(int draws, String over, int bins, ToIntFunction<Ipv4Address> bin) {
    super(draws, Uniformity.least(bins));
    this.over = over;
    this.bins = bins;
    this.bin = bin;
  }

  /** Into so many parts of the range that candidates come from. */
  public static EvenlySpread overRange(int draws, int parts) {
    return new EvenlySpread(draws, "over the range", parts, partOf(parts));
  }

  /** What the test over the range says of these candidates, whoever drew them. */
  static Finding overRange(
      String hypothesis, double alpha, int parts, List<Ipv4Address> candidates) {
    var values = candidates.stream().mapToInt(partOf(parts)).toArray();
    return new Uniformity(hypothesis + " over the range", alpha).over(parts, values);
  }

  private static ToIntFunction<Ipv4Address> partOf(int parts) {
    int size = (Ipv4Address.SELECTABLE + parts - 1) / parts;
    return address -> index(address) / size;
  }

  /** Into so many parts of all host octets. */
  public static EvenlySpread overOctets(int draws, int parts) {
    int size = OCTETS / parts;
    return new EvenlySpread(draws, "over the host octets", parts, a -> (a.bits() & 0xFF) / size);
  }

  private static int index(Ipv4Address address) {
    return address.bits() - Ipv4Address.FIRST_SELECTABLE.bits();
  }

  @Override
  List<Finding> findings(List<Ipv4Address> candidates) {
    var values = candidates.stream().mapToInt(bin).toArray();
    return List.of(new Uniformity("candidates spread evenly " + over, ALPHA).over(bins, values));
  }

  @Override
  List<Distribution> pictures(List<Ipv4Address> candidates) {
    return List.of(Histogram.of("candidates " + over, bins, candidates, bin));
  }
}
