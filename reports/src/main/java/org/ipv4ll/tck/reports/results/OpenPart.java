// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.code;
import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What could not be judged, and why. */
final class OpenPart {

  private static final int LONGEST = 300;

  private final RunResult run;

  OpenPart(RunResult run) {
    this.run = run;
  }

  String text() {
    var part = new StringJoiner("\n\n", "", "\n");
    var reasons = reasons();
    if (reasons.isEmpty()) {
      part.add("Everything that was asked was answered.");
    } else {
      var table = new StringJoiner("\n");
      table.add("| Why | Cases |\n|---|---|");
      reasons.forEach((why, cases) -> table.add("| %s | %s |".formatted(why, names(cases))));
      part.add(table.toString());
    }
    if (run.summary().notApplicable() > 0) {
      part.add(
          "%d cases of the suite need what the target does not have, such as %s."
              .formatted(run.summary().notApplicable(), "two interfaces or a memory"));
    }
    var unjudged = unjudged();
    if (!unjudged.isEmpty()) {
      part.add(
          "<details><summary>%d requirements that no check has asked about</summary>\n\n%s\n\n</details>"
              .formatted(unjudged.size(), list(unjudged)));
    }
    return part.toString();
  }

  /** The words of the checks, or the defect that explains them, with the cases. */
  private Map<String, Set<String>> reasons() {
    var reasons = new LinkedHashMap<String, Set<String>>();
    for (var result : run.cases()) {
      for (var check : result.checks()) {
        if (check.verdict() == Verdict.INCONCLUSIVE || check.verdict() == Verdict.ERROR) {
          reasons.computeIfAbsent(reason(check), why -> new LinkedHashSet<>()).add(result.id());
        }
      }
      if (result.verdict() == Verdict.ERROR && result.checks().isEmpty()) {
        reasons.computeIfAbsent(error(result), why -> new LinkedHashSet<>()).add(result.id());
      }
    }
    return reasons;
  }

  private String reason(CheckResult check) {
    return run.defects().stream()
        .filter(defect -> defect.id().equals(check.blockedBy()))
        .findFirst()
        .map(OpenPart::because)
        .orElseGet(() -> escaped(check.text(), LONGEST));
  }

  private static String because(Defect defect) {
    return "because of %s %s"
        .formatted(code(defect.rule().check()), code(defect.rule().requirement()));
  }

  private static String error(CaseResult result) {
    return "the kit failed: " + escaped(result.reason(), LONGEST);
  }

  private List<RequirementResult> unjudged() {
    return run.requirements().stream()
        .filter(each -> each.verdict() == Verdict.NONE && each.disposition().equals("tested"))
        .toList();
  }

  private static String list(List<RequirementResult> requirements) {
    return requirements.stream()
        .map(each -> "- %s %s".formatted(code(each.id()), escaped(each.row().text(), LONGEST)))
        .collect(Collectors.joining("\n"));
  }

  private static String names(Set<String> ids) {
    return ids.stream().map(id -> code(id)).collect(Collectors.joining(", "));
  }
}
