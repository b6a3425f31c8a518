package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;

/** cases.csv: one line for each case, in the form of RFC 4180 with a header line. */
public final class CsvTable implements ReportWriter {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "feature",
          "title",
          "level",
          "verdict",
          "requirements",
          "behaviours",
          "reason",
          "known",
          "protocolSeconds",
          "wallSeconds",
          "pcapng");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    String text =
        Stream.concat(Stream.of(COLUMNS), run.cases().stream().map(each -> fields(run, each)))
            .map(fields -> fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
    TextFile.write(directory.resolve("cases.csv"), text);
  }

  private static List<String> fields(RunResult run, CaseResult result) {
    return List.of(
        result.id(),
        result.feature(),
        result.title(),
        result.level(),
        result.verdict().key(),
        String.join(" ", result.requirements()),
        String.join(" ", result.behaviours()),
        result.reason(),
        run.known(result).map(BaselineWords::excuse).orElse(""),
        String.format(Locale.ROOT, "%.6f", result.protocolSeconds()),
        String.format(Locale.ROOT, "%.3f", result.wallSeconds()),
        Objects.requireNonNullElse(result.evidence().pcapng(), ""));
  }

  private static String quoted(String field) {
    String text = harmless(Untrusted.text(field));
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A spreadsheet takes a text that begins like this for a formula and runs it. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
