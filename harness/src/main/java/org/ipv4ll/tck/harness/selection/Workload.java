// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;

/**
 * Cases shared out by the seconds that they take with the reference host. The same cases are shared
 * out in the same way, whatever their order.
 */
public final class Workload {

  private final Catalogue catalogue;
  private final List<Case> cases;

  public Workload(Catalogue catalogue, List<Case> cases) {
    this.catalogue = catalogue;
    this.cases = List.copyOf(cases);
  }

  /** Even a case that takes no time takes its turn. */
  private long seconds(Case testCase) {
    return Math.max(1, catalogue.seconds(testCase));
  }

  /**
   * One of so many parts that take about as long each.
   *
   * @param index from 1
   */
  public List<Case> shard(int index, int count) {
    var lanes = new Lanes(count);
    var mine = new HashSet<Case>();
    for (var next : longestFirst()) {
      if (lanes.put(seconds(next)) == index - 1) {
        mine.add(next);
      }
    }
    return only(mine);
  }

  /** As many as end within this time, so many side by side; the longest of those that fit first. */
  public List<Case> within(Duration limit, int sideBySide) {
    var lanes = new Lanes(sideBySide);
    var fitting = new HashSet<Case>();
    for (var next : longestFirst()) {
      if (lanes.least() + seconds(next) <= limit.toSeconds()) {
        lanes.put(seconds(next));
        fitting.add(next);
      }
    }
    return only(fitting);
  }

  private List<Case> longestFirst() {
    return cases.stream()
        .sorted(Comparator.comparing((Case c) -> -seconds(c)).thenComparing(Case::id))
        .toList();
  }

  private List<Case> only(Set<Case> wanted) {
    return cases.stream().filter(wanted::contains).toList();
  }

  /** What takes place side by side. */
  private static final class Lanes {

    private final List<Long> loads = new ArrayList<>();

    Lanes(int count) {
      IntStream.range(0, count).forEach(i -> loads.add(0L));
    }

    long least() {
      return loads.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    /** Puts something where the load is least, and says where that was. */
    int put(long seconds) {
      int lane = loads.indexOf(least());
      loads.set(lane, loads.get(lane) + seconds);
      return lane;
    }
  }
}
