// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.junit.jupiter.api.Test;

class WorkloadTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final List<Case> ALL = CATALOGUE.cases();

  @Test
  void shardsTogetherAreEverythingOnce() {
    var together = new ArrayList<Case>();
    shards(5).forEach(together::addAll);
    assertThat(together).containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void shardsTakeAboutAsLong() {
    var loads =
        shards(3).stream()
            .mapToInt(shard -> shard.stream().mapToInt(CATALOGUE::seconds).sum())
            .summaryStatistics();
    int longest = ALL.stream().mapToInt(CATALOGUE::seconds).max().orElseThrow();
    assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(longest);
  }

  @Test
  void theOrderOfTheCasesMakesNoDifference() {
    var shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(new Workload(CATALOGUE, shuffled).shard(2, 4))
        .containsExactlyInAnyOrderElementsOf(new Workload(CATALOGUE, ALL).shard(2, 4));
  }

  @Test
  void whatIsTooLongIsLeftOut() {
    var work = new Workload(CATALOGUE, ALL);
    assertThat(work.within(Duration.ofSeconds(20), ALL.size()))
        .isNotEmpty()
        .allMatch(each -> CATALOGUE.seconds(each) <= 20);
    var oneByOne = work.within(Duration.ofSeconds(60), 1);
    assertThat(oneByOne.stream().mapToInt(CATALOGUE::seconds).sum()).isBetween(30, 60);
    assertThat(work.within(Duration.ofHours(24), 1)).isEqualTo(ALL);
  }

  private static List<List<Case>> shards(int count) {
    var work = new Workload(CATALOGUE, ALL);
    return IntStream.rangeClosed(1, count).mapToObj(i -> work.shard(i, count)).toList();
  }
}
