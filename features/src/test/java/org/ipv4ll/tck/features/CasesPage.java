// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/generated/cases.md: every case, by feature. */
final class CasesPage {

  private static final String SOURCES =
      "../../features/src/main/resources/org/ipv4ll/tck/features/";

  private CasesPage() {}

  static Page of(List<Case> cases) {
    Map<String, List<Case>> byFeature =
        cases.stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.source().file(), LinkedHashMap::new, Collectors.toList()));
    var lines = new ArrayList<>(head(cases.size(), byFeature.size()));
    byFeature.forEach((file, own) -> lines.addAll(section(file, own)));
    return new Page("cases.md", List.copyOf(lines));
  }

  private static List<String> head(int cases, int features) {
    return List.of(
        "# Cases",
        "",
        Page.NOTE,
        "",
        cases + " cases in " + features + " features. The id is permanent. The level says what a",
        "violation costs: MUST fails, SHOULD warns, MAY and INFO only report ([judging](../judging.md)).",
        "`./ipv4ll-tck explain ID` prints the steps of a case and the text of its requirements; the",
        "requirements are listed in [requirements.md](requirements.md).");
  }

  private static List<String> section(String file, List<Case> cases) {
    var table = new Table("case", "level", "requirements", "behaviours", "title");
    for (Case c : cases) {
      table.row(
          Table.names(List.of(c.id())),
          c.level().name(),
          String.join(" ", c.requirements()),
          String.join(" ", c.behaviours()),
          c.title());
    }
    var lines = new ArrayList<String>();
    lines.addAll(List.of("", "## " + cases.get(0).feature(), ""));
    lines.addAll(List.of("[" + file + "](" + SOURCES + file + ")", ""));
    lines.addAll(table.lines());
    return lines;
  }
}
