// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.code;
import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.results.KeptRun.Kind;

/** Requirement by implementation. */
final class RequirementsPage {

  static final String FILE = "requirements.md";

  private final List<KeptRun> runs;

  RequirementsPage(List<KeptRun> runs) {
    this.runs = runs;
  }

  String text() {
    var page = new StringJoiner("\n\n", "", "\n");
    page.add("<!-- Generated, do not edit. -->");
    page.add("# Requirements by implementation");
    page.add(
        "✓ kept, ✗ broken, (✗) broken by the kernel under it, ! not as recommended, r a remark,"
            + " ? not decided; empty where no check has asked. A mark leads to its frames.");
    var roles = runs.stream().map(KeptRun::role).distinct().toList();
    for (var role : roles) {
      var those = runs.stream().filter(kept -> kept.role().equals(role)).toList();
      page.add("## " + IndexPage.heading(role));
      page.add(table(those));
    }
    return page.toString();
  }

  private static String table(List<KeptRun> runs) {
    var rows = new LinkedHashMap<String, RequirementResult>();
    runs.stream()
        .flatMap(kept -> kept.run().requirements().stream())
        .filter(each -> each.verdict() != Verdict.NONE)
        .forEach(each -> rows.putIfAbsent(each.id(), each));
    var table = new StringJoiner("\n");
    table.add(
        runs.stream()
            .map(kept -> "[%s](%s)".formatted(escaped(kept.target().name(), 100), kept.page()))
            .collect(Collectors.joining(" | ", "| Requirement | ", " |")));
    table.add("|---|" + ":-:|".repeat(runs.size()));
    rows.values()
        .forEach(
            row ->
                table.add(
                    runs.stream()
                        .map(kept -> cell(kept, row.id()))
                        .collect(
                            Collectors.joining(
                                " | ",
                                "| %s %s | "
                                    .formatted(code(row.id()), escaped(row.row().text(), 200)),
                                " |"))));
    return table.toString();
  }

  private static String cell(KeptRun kept, String id) {
    var broken =
        kept.run().defects().stream()
            .filter(defect -> defect.rule().requirements().contains(id))
            .findFirst();
    return broken
        .map(defect -> mark(kept, defect))
        .orElseGet(() -> kept.run().requirement(id).map(RequirementsPage::plain).orElse(""));
  }

  private static String plain(RequirementResult requirement) {
    return switch (requirement.verdict()) {
      case PASS -> "✓";
      case INCONCLUSIVE, ERROR -> "?";
      default -> "";
    };
  }

  private static String mark(KeptRun kept, Defect defect) {
    boolean kernels = kept.isKernels(defect);
    var kind = kept.kind(defect);
    var sign = kind == Kind.MUST ? "✗" : kind == Kind.SHOULD ? "!" : "r";
    return "[%s](%s#%s)"
        .formatted(
            kernels ? "(" + sign + ")" : sign,
            kernels ? KernelPage.FILE : kept.page(),
            Cause.anchor(defect));
  }
}
