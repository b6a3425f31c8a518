// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/** The defects of a run as tables. */
final class MarkdownDefects {

  private static final int MOST = 100;
  private static final int MOST_WITNESSES = 5;

  private final RunResult run;

  MarkdownDefects(RunResult run) {
    this.run = run;
  }

  /** What nobody knew of, and how to see it again; empty where there is nothing. */
  String unknown() {
    List<Defect> defects = ReadingOrder.newDefects(run);
    return defects.isEmpty()
        ? ""
        : table("Seen in", defects, this::seenIn) + "\n\n" + repeats(defects);
  }

  /** Folded away: nobody has to act on it. */
  String known() {
    List<Defect> known = ReadingOrder.knownDefects(run);
    return known.isEmpty()
        ? ""
        : "<details><summary>%s</summary>\n\n%s\n\n</details>"
            .formatted(
                Tally.counted(known.size(), "known defect"),
                table("Why it is accepted", known, this::excuse));
  }

  private String table(String last, List<Defect> defects, Function<Defect, String> field) {
    StringJoiner table = new StringJoiner("\n");
    table.add("| Defect | What a host has to do | What was seen | %s |".formatted(last));
    table.add("|---|---|---|---|");
    defects.stream()
        .limit(MOST)
        .map(each -> "| %s | %s |".formatted(about(each), field.apply(each)))
        .forEach(table::add);
    int leftOut = defects.size() - MOST;
    return leftOut > 0 ? table + "\n\n… and " + leftOut + " more" : table.toString();
  }

  private String about(Defect defect) {
    DefectWords words = new DefectWords(run, defect);
    return "%s %s %s | %s<br>%s | %s<br>%s"
        .formatted(
            defect.verdict().symbol(),
            escaped(defect.id(), 20),
            escaped(defect.rule().level(), 20),
            escaped(words.sentence(), 400),
            escaped(place(defect, words), 300),
            escaped(defect.text(), 400),
            escaped(words.shown(), 200));
  }

  private static String place(Defect defect, DefectWords words) {
    String lines = words.lines().isEmpty() ? "" : ", " + words.lines();
    return defect.rule().requirement() + lines + " (" + words.place() + ")";
  }

  private String seenIn(Defect defect) {
    return escaped(new DefectWords(run, defect).extent(MOST_WITNESSES), 600);
  }

  private String excuse(Defect defect) {
    return escaped(run.known(defect).map(BaselineWords::excuse).orElse(""), 400);
  }

  private String repeats(List<Defect> defects) {
    return defects.stream()
        .limit(MOST)
        .flatMap(each -> run.find(each.show().caseId()).stream())
        .map(CaseResult::repeat)
        .distinct()
        .map(command -> "    " + Untrusted.line(command, 500))
        .collect(Collectors.joining("\n", "To see them again:\n\n", ""));
  }
}
