package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CaseResult;
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
    text.add("**" + headline.musts() + ".** " + headline.others());
    text.add(escaped(headline.completeness(), 500));
    text.add(counts(run));
    if (run.baseline() != null) {
      text.add(baseline(run.baseline()));
    }
    List<CaseResult> problems = ReadingOrder.problems(run);
    if (!problems.isEmpty()) {
      text.add(problems(problems));
      text.add(repeats(problems));
    }
    if (!ReadingOrder.known(run).isEmpty()) {
      text.add(known(run));
    }
    text.add(footer(run));
    return text.toString();
  }

  private static String counts(RunResult run) {
    StringJoiner head = new StringJoiner(" | ", "| ", " |");
    StringJoiner line = new StringJoiner("|", "|", "|");
    StringJoiner row = new StringJoiner(" | ", "| ", " |");
    for (Verdict verdict : ReadingOrder.verdicts()) {
      head.add(verdict.symbol() + " " + Summary.word(verdict));
      line.add("--:");
      row.add(Integer.toString(run.summary().count(verdict)));
    }
    return head + "\n" + line + "\n" + row;
  }

  private static String baseline(BaselineJudgement judgement) {
    BaselineWords words = new BaselineWords(judgement);
    StringJoiner text = new StringJoiner("\n- ");
    text.add(
        "**" + escaped(words.headline(), 500) + ".**" + (words.entries().isEmpty() ? "" : "\n"));
    words.entries().stream().limit(MOST_CASES).forEach(entry -> text.add(escaped(entry, 400)));
    return text.toString();
  }

  private static String problems(List<CaseResult> problems) {
    return table(
        "What happened | Requirements",
        problems,
        each ->
            "%s | %s"
                .formatted(
                    escaped(each.reason(), 400),
                    escaped(String.join(", ", each.requirements()), 300)));
  }

  /** Folded away: nobody has to act on it. */
  private static String known(RunResult run) {
    List<CaseResult> known = ReadingOrder.known(run);
    String table =
        table(
            "What happened | Why it is accepted",
            known,
            each ->
                "%s | %s"
                    .formatted(
                        escaped(each.reason(), 400),
                        escaped(run.known(each).map(BaselineWords::excuse).orElse(""), 400)));
    return "<details><summary>%s</summary>\n\n%s\n\n</details>"
        .formatted(Tally.counted(known.size(), "known failure"), table);
  }

  private static String table(
      String columns, List<CaseResult> cases, Function<CaseResult, String> fields) {
    StringJoiner table = new StringJoiner("\n");
    table.add("| Verdict | Case | %s |\n|---|---|---|---|".formatted(columns));
    cases.stream()
        .limit(MOST_CASES)
        .map(each -> "| %s | %s |".formatted(about(each), fields.apply(each)))
        .forEach(table::add);
    int leftOut = cases.size() - MOST_CASES;
    return leftOut > 0 ? table + "\n\n… and " + leftOut + " more" : table.toString();
  }

  private static String about(CaseResult result) {
    return "%s %s | %s<br>%s"
        .formatted(
            result.verdict().symbol(),
            result.verdict().word(),
            escaped(result.title(), 200),
            escaped(result.id(), 100));
  }

  private static String repeats(List<CaseResult> problems) {
    StringJoiner commands = new StringJoiner("\n", "To see it again:\n\n", "");
    problems.stream()
        .limit(MOST_CASES)
        .map(each -> "    " + Untrusted.line(each.repeat(), 500))
        .forEach(commands::add);
    return commands.toString();
  }

  private static String footer(RunResult run) {
    return "%s %s, profile %s, slack %s, seed %d, %s s"
        .formatted(
            escaped(run.tool().name(), 50),
            escaped(run.tool().version(), 50),
            escaped(run.profile(), 50),
            escaped(run.slack(), 50),
            run.seed(),
            String.format(Locale.ROOT, "%.1f", run.wallSeconds()));
  }

  private static String escaped(String text, int longest) {
    return MarkdownText.escaped(text, longest);
  }
}
