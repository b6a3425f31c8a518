// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.defect.CaseDefects;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.Rule;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * defects.csv and cases.csv: one line for each defect and for each case, in the form of RFC 4180
 * with a header line.
 */
public final class CsvTable implements ReportWriter {

  private static final List<String> CASE =
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
          "pcapng",
          "defects",
          "blockedBy");

  private static final List<String> DEFECT =
      List.of(
          "id",
          "level",
          "requirement",
          "restatedBy",
          "check",
          "layer",
          "owner",
          "text",
          "lines",
          "known",
          "case",
          "frames",
          "witnesses",
          "undecided");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    TextFile.write(
        directory.resolve("defects.csv"),
        table(DEFECT, run.defects().stream().map(each -> fields(run, each))));
    TextFile.write(
        directory.resolve("cases.csv"),
        table(CASE, run.cases().stream().map(each -> fields(run, each))));
  }

  private static String table(List<String> columns, Stream<List<String>> lines) {
    return Stream.concat(Stream.of(columns), lines)
        .map(fields -> fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> fields(RunResult run, Defect defect) {
    Rule rule = defect.rule();
    return List.of(
        defect.id(),
        rule.level(),
        rule.requirement(),
        String.join(" ", rule.restatedBy()),
        rule.check(),
        rule.layer(),
        defect.owner(),
        defect.text(),
        new DefectWords(run, defect).lines(),
        run.known(defect).map(BaselineWords::excuse).orElse(""),
        defect.show().caseId(),
        defect.show().frames().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        String.join(" ", defect.witnesses()),
        String.join(" ", defect.undecided()));
  }

  private static List<String> fields(RunResult run, CaseResult result) {
    CaseDefects defects = new CaseDefects(run, result);
    return List.of(
        result.id(),
        result.head().feature(),
        result.title(),
        result.head().level(),
        result.verdict().key(),
        String.join(" ", result.head().requirements()),
        String.join(" ", result.head().behaviours()),
        result.reason(),
        run.known(result).map(BaselineWords::excuse).orElse(""),
        String.format(Locale.ROOT, "%.6f", result.outcome().protocolSeconds()),
        String.format(Locale.ROOT, "%.3f", result.outcome().wallSeconds()),
        Objects.requireNonNullElse(result.evidence().pcapng(), ""),
        ids(defects.shown()),
        ids(defects.causes()));
  }

  private static String ids(List<Defect> defects) {
    return defects.stream().map(Defect::id).collect(Collectors.joining(" "));
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
