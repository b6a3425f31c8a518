// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Configuration;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;

/** summary.md for a pull request or a CI job page. */
public final class MarkdownSummary implements ReportWriter {

  private static final int MOST_CASES = 100;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    TextFile.write(directory.resolve("summary.md"), text(run));
  }

  /** The whole summary. */
  public static String text(RunResult run) {
    Headline headline = new Headline(run);
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    text.add("## " + escaped(run.target().name(), 100) + ": RFC 3927 conformance");
    text.add(
        "**%s.** %s. %s"
            .formatted(headline.defects(), headline.musts(), headline.others())
            .stripTrailing());
    text.add(escaped(headline.completeness(), 500));
    MarkdownDefects defects = new MarkdownDefects(run);
    add(text, configuration(run.target().configuration()));
    add(text, BaselineWords.of(run).map(MarkdownSummary::baseline).orElse(""));
    add(text, defects.unknown());
    add(text, defects.known());
    add(text, unexplained(run));
    text.add(counts(run));
    text.add(footer(run));
    return text.toString();
  }

  private static void add(StringJoiner text, String part) {
    if (!part.isEmpty()) {
      text.add(part);
    }
  }

  private static String counts(RunResult run) {
    StringJoiner head = new StringJoiner(" | ", "| Cases | ", " |");
    StringJoiner line = new StringJoiner("|", "|---|", "|");
    StringJoiner row = new StringJoiner(" | ", "| %d | ".formatted(run.summary().total()), " |");
    for (Verdict verdict : ReadingOrder.verdicts()) {
      head.add(verdict.symbol() + " " + Summary.word(verdict));
      line.add("--:");
      row.add(Integer.toString(run.summary().count(verdict)));
    }
    return head + "\n" + line + "\n" + row;
  }

  private static String configuration(Configuration configuration) {
    var parts = new StringJoiner("; ");
    if (!configuration.differs().isEmpty()) {
      parts.add("Differs from the default in: " + escaped(configuration.differs(), 300));
    }
    if (configuration.isChosen()) {
      parts.add("chosen: " + escaped(configuration.operator(), 300));
    }
    return parts.toString();
  }

  private static String baseline(BaselineWords words) {
    StringJoiner text = new StringJoiner("\n- ");
    text.add(
        "**" + escaped(words.headline(), 500) + ".**" + (words.entries().isEmpty() ? "" : "\n"));
    words.entries().stream().limit(MOST_CASES).forEach(entry -> text.add(escaped(entry, 400)));
    return text.toString();
  }

  /** What was not decided, or not judged, and no defect says why. */
  private static String unexplained(RunResult run) {
    List<CaseResult> cases = ReadingOrder.unexplained(run);
    if (cases.isEmpty()) {
      return "";
    }
    StringJoiner table = new StringJoiner("\n");
    table.add("| Not judged | Case | What happened | Requirements |\n|---|---|---|---|");
    cases.stream().limit(MOST_CASES).map(MarkdownSummary::row).forEach(table::add);
    int leftOut = cases.size() - MOST_CASES;
    String more = leftOut > 0 ? "\n\n… and " + leftOut + " more" : "";
    return table + more + "\n\n" + repeats(cases);
  }

  private static String row(CaseResult result) {
    return "| %s %s | %s<br>%s | %s | %s |"
        .formatted(
            result.verdict().symbol(),
            result.verdict().word(),
            escaped(result.title(), 200),
            escaped(result.id(), 100),
            escaped(result.reason(), 400),
            escaped(String.join(", ", result.head().requirements()), 300));
  }

  private static String repeats(List<CaseResult> cases) {
    StringJoiner commands = new StringJoiner("\n", "To try them again:\n\n", "");
    cases.stream()
        .limit(MOST_CASES)
        .map(each -> "    " + Untrusted.line(each.repeat(), 500))
        .forEach(commands::add);
    return commands.toString();
  }

  private static String footer(RunResult run) {
    return "%s %s, profile %s, slack %s, seed %d, %s s"
        .formatted(
            escaped(run.setup().tool().name(), 50),
            escaped(run.setup().tool().version(), 50),
            escaped(run.setup().profile(), 50),
            escaped(run.setup().slack(), 50),
            run.setup().seed(),
            String.format(Locale.ROOT, "%.1f", run.course().wallSeconds()));
  }

  private static String escaped(String text, int longest) {
    return MarkdownText.escaped(text, longest);
  }
}
