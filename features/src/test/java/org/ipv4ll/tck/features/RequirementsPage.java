// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/generated/requirements.md: every requirement of RFC 3927 and what becomes of it here. */
final class RequirementsPage {

  private RequirementsPage() {}

  static Page of(List<Requirement> requirements, List<Case> cases, AwaitingCases awaiting) {
    var lines = new ArrayList<>(head(requirements, cases));
    var table =
        new Table("requirement", "level", "disposition", "what it says", "cases, or why none");
    for (Requirement r : requirements) {
      var named = casesOf(r, cases);
      table.row(
          r.id(),
          r.level(),
          r.treatment().disposition(),
          r.text(),
          named.isEmpty() ? why(r, awaiting) : Table.names(named));
    }
    lines.addAll(table.lines());
    return new Page("requirements.md", List.copyOf(lines));
  }

  private static String why(Requirement r, AwaitingCases awaiting) {
    var reason = r.isTested() ? awaiting.reasons().get(r.id()) : r.treatment().because();
    return reason == null ? "" : reason;
  }

  private static List<String> casesOf(Requirement r, List<Case> cases) {
    return cases.stream().filter(c -> c.requirements().contains(r.id())).map(Case::id).toList();
  }

  private static List<String> head(List<Requirement> requirements, List<Case> cases) {
    Map<String, Long> dispositions =
        requirements.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.treatment().disposition(), LinkedHashMap::new, Collectors.counting()));
    long judged =
        requirements.stream().filter(r -> r.isTested() && !casesOf(r, cases).isEmpty()).count();
    return List.of(
        "# Requirements",
        "",
        Page.NOTE,
        "",
        "The "
            + requirements.size()
            + " requirements of RFC 3927, in our own words: "
            + counts(dispositions)
            + ".",
        judged + " of the " + dispositions.get("tested") + " tested ones have a case today.",
        "",
        "Level: the RFC 2119 word; `(lc)` the same word in lower case; `def` a definition, algorithm or",
        "constant that binds; `impl` an immediate consequence. Disposition: `tested` by cases; `implicit`",
        "in other requirements; `inspection`, `untestable` and `out-of-scope` carry their reason.",
        "`./ipv4ll-tck explain RFC3927-2.5-09` shows how a requirement is judged and why hosts fail it.",
        "");
  }

  private static String counts(Map<String, Long> dispositions) {
    return dispositions.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
