// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.code;
import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.results.KeptRun.Kind;

/** The page of one implementation. */
final class ImplementationPage {

  private static final int LONGEST = 400;

  private final KeptRun kept;
  private final List<Note> notes;
  private final DefectPart part;

  ImplementationPage(KeptRun kept, List<Note> notes, KeptCaptures captures) {
    this.kept = kept;
    this.notes = notes;
    this.part = new DefectPart(kept, captures);
  }

  String text() throws IOException {
    var page = new StringJoiner("\n\n", "", "\n");
    page.add("<!-- Generated, do not edit. -->");
    page.add("# " + escaped(kept.target().name(), 100));
    page.add(about());
    add(
        page,
        heading("Defects of its own"),
        Kind.MUST,
        "Nothing that the text demands was found broken.");
    add(
        page,
        "## What is only recommended",
        Kind.SHOULD,
        "Nothing that the text recommends was found left undone.");
    if (!kept.kernels().isEmpty()) {
      page.add("## The Linux kernel under it");
      page.add(kernel());
    }
    add(page, "## Remarks where the text leaves it open", Kind.REMARK, "None.");
    page.add("## Not judged");
    page.add(new OpenPart(kept.run()).text().stripTrailing());
    page.add("## Kept");
    page.add(kept());
    return page.toString();
  }

  private String heading(String usual) {
    return "## "
        + (kept.target().configuration().isChosen()
            ? "What this configuration does not keep"
            : usual);
  }

  private String about() {
    var run = kept.run();
    var table = new StringJoiner("\n");
    table.add("| | |\n|---|---|");
    line(table, "Version", kept.version());
    line(table, "Differs from the default in", kept.target().configuration().differs());
    line(table, "Chosen by the operator", kept.target().configuration().operator());
    line(table, "Kernel", "Linux " + run.course().environment().kernel());
    line(
        table,
        "Judged",
        "%s, suite %s, profile %s, %s %s"
            .formatted(
                run.course()
                    .startedAt()
                    .substring(0, Math.min(10, run.course().startedAt().length())),
                run.suite().name(),
                run.setup().profile(),
                run.setup().tool().name(),
                run.setup().tool().version()));
    line(table, "Cases", cases());
    return table.toString();
  }

  private String cases() {
    var summary = kept.run().summary();
    return "%d pass, %d warn, %d fail, %d not decided, %d not applicable"
        .formatted(
            summary.pass(),
            summary.warn(),
            summary.fail(),
            summary.inconclusive() + summary.error(),
            summary.notApplicable());
  }

  private static void line(StringJoiner table, String name, String value) {
    if (!value.isEmpty()) {
      table.add("| %s | %s |".formatted(name, escaped(value, LONGEST)));
    }
  }

  private void add(StringJoiner page, String heading, Kind kind, String none) throws IOException {
    page.add(heading);
    var causes = Cause.of(kept.target().name(), kept.own(kind), notes);
    if (causes.isEmpty()) {
      page.add(none);
      return;
    }
    page.add(
        causes.stream()
            .map(part::row)
            .collect(
                Collectors.joining(
                    "\n", "| What | The text | What was seen | Cases |\n|---|---|---|--:|\n", "")));
    for (var cause : causes) {
      page.add(part.text(cause).stripTrailing());
    }
  }

  private String kernel() {
    return "[%s](%s): %s"
        .formatted(
            "Told once for all hosts",
            KernelPage.FILE,
            kept.kernels().stream()
                .map(ImplementationPage::kernel)
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static String kernel(Defect defect) {
    return "[%s](%s#%s)"
        .formatted(
            escaped(defect.rule().requirement(), LONGEST), KernelPage.FILE, Cause.anchor(defect));
  }

  private String kept() {
    var kept = this.kept.requirements(Verdict.PASS);
    return "<details><summary>%d requirements</summary>\n\n%s\n\n</details>"
        .formatted(
            kept.size(),
            kept.stream()
                .map(
                    each ->
                        "- %s %s".formatted(code(each.id()), escaped(each.row().text(), LONGEST)))
                .collect(Collectors.joining("\n")));
  }
}
