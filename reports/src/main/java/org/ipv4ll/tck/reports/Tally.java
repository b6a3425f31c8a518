// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Requirements of one kind by verdict. */
record Tally(Map<Verdict, Integer> counts) {

  static Tally of(List<RequirementResult> requirements) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    requirements.forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
    return new Tally(counts);
  }

  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those with an answer; inconclusive and broken tests gave none. */
  int assessed() {
    return count(Verdict.PASS) + count(Verdict.WARN) + count(Verdict.FAIL);
  }

  String sentence(String verb, String what) {
    List<String> parts = new ArrayList<>();
    parts.add(
        assessed() == 0
            ? "Shows none of the %d %s kept or broken".formatted(total(), what)
            : "%s %d of %d assessed %s".formatted(verb, count(Verdict.PASS), assessed(), what));
    add(parts, count(Verdict.FAIL) + " broken", Verdict.FAIL);
    add(parts, counted(count(Verdict.WARN), "warning"), Verdict.WARN);
    add(parts, count(Verdict.INCONCLUSIVE) + " inconclusive", Verdict.INCONCLUSIVE);
    add(parts, count(Verdict.ERROR) + " not judged because the test itself failed", Verdict.ERROR);
    add(parts, count(Verdict.NONE) + " not assessed here", Verdict.NONE);
    return String.join("; ", parts);
  }

  private void add(List<String> parts, String words, Verdict verdict) {
    if (count(verdict) > 0) {
      parts.add(words);
    }
  }

  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
