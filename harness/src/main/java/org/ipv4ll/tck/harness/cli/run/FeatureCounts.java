// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;

/** How many cases of each feature have ended, and how. */
final class FeatureCounts {

  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, Map<Verdict, Integer>> ended = new HashMap<>();

  FeatureCounts(List<Case> cases) {
    cases.forEach(each -> left.merge(each.feature(), 1, Integer::sum));
  }

  /** A line about the feature, with its last case. */
  Optional<String> add(CaseResult result) {
    var feature = result.head().feature();
    var verdicts = ended.computeIfAbsent(feature, name -> new EnumMap<>(Verdict.class));
    verdicts.merge(result.verdict(), 1, Integer::sum);
    int open = left.merge(feature, -1, Integer::sum);
    return Optional.of(feature).filter(name -> open == 0).map(name -> line(name, verdicts));
  }

  private static String line(String feature, Map<Verdict, Integer> verdicts) {
    int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    var counts =
        ReadingOrder.verdicts().stream()
            .filter(verdicts::containsKey)
            .map(verdict -> verdicts.get(verdict) + " " + Summary.word(verdict))
            .collect(Collectors.joining(", "));
    return "%-12s  %-38s  %s".formatted("%3d cases".formatted(all), feature, counts);
  }
}
