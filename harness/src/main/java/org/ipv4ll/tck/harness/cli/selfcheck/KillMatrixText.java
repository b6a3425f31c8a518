// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.selfcheck;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrix;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrixRow;

/** The kill matrix for the console: what is wrong, then a table with a line for each group. */
final class KillMatrixText {

  private static final int MOST_IDS = 6;

  private final KillMatrix matrix;
  private final boolean all;

  KillMatrixText(KillMatrix matrix, boolean all) {
    this.matrix = matrix;
    this.all = all;
  }

  void print(PrintWriter out) {
    var shown = all ? matrix.rows() : matrix.wrong();
    shown.forEach(row -> print(row, out));
    if (!shown.isEmpty()) {
      out.println();
    }
    table(out);
    cases(out);
    new AttributionText(matrix).print(out);
  }

  private void print(KillMatrixRow row, PrintWriter out) {
    var deviation = row.deviation();
    out.printf(
        "%-5s  %-8s  %-7s  %s%n",
        word(row),
        deviation.id(),
        deviation.kind().name().toLowerCase(Locale.ROOT),
        matrix.catalogue().deviation(deviation.id()));
    if (row.trials().size() > 1) {
      out.printf("         right with %d of %d seeds%n", row.rightSeeds(), row.trials().size());
    }
    matrix
        .gaps()
        .reason(deviation.id())
        .ifPresent(reason -> out.printf("         known gap: %s%n", reason));
    if (deviation.kind() != Deviation.Kind.VARIANT) {
      out.printf("         seen by %s%n", shortened(row.killers()));
    }
    row.accusations().stream().filter(a -> all || !a.isJust()).forEach(a -> print(a, out));
    out.printf("         %s%n", remarks(row));
  }

  private static void print(Accusation accusation, PrintWriter out) {
    out.printf(
        "         %-8s %s by %s: %s%n",
        accusation.blame().name().toLowerCase(Locale.ROOT),
        accusation.requirement(),
        accusation.check(),
        shortened(accusation.cases()));
  }

  private String word(KillMatrixRow row) {
    return row.isRight() ? "ok" : matrix.wrong().contains(row) ? "WRONG" : "gap";
  }

  private static String remarks(KillMatrixRow row) {
    var text =
        row.remarks().entrySet().stream()
            .map(e -> e.getKey() + " " + shortened(e.getValue()))
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? "every case passes" : text;
  }

  private static String shortened(List<String> ids) {
    if (ids.isEmpty()) {
      return "no case";
    }
    var first = ids.stream().limit(MOST_IDS).collect(Collectors.joining(", "));
    int more = ids.size() - MOST_IDS;
    return ids.size() + ": " + first + (more > 0 ? " and " + more + " more" : "");
  }

  private void table(PrintWriter out) {
    var groups =
        matrix.rows().stream()
            .collect(
                Collectors.groupingBy(
                    KillMatrixRow::group, LinkedHashMap::new, Collectors.toList()));
    out.printf("%-7s %7s %6s %10s %6s%n", "group", "mutants", "right", "known gap", "wrong");
    groups.forEach((group, rows) -> line(group, rows, out));
    if (groups.size() > 1) {
      line("total", matrix.rows(), out);
    }
  }

  private void line(String name, List<KillMatrixRow> rows, PrintWriter out) {
    long wrong = rows.stream().filter(matrix.wrong()::contains).count();
    long right = rows.stream().filter(KillMatrixRow::isRight).count();
    out.printf(
        "%-7s %7d %6d %10d %6d%n", name, rows.size(), right, rows.size() - right - wrong, wrong);
  }

  private void cases(PrintWriter out) {
    int cases = matrix.cases().size();
    int judged = matrix.judgedRequirements().size();
    out.printf(
        "%d of %d cases see a fault that they name; %d of %d judged requirements are proven so.%n",
        cases - matrix.unseenCases().size(),
        cases,
        judged - matrix.unprovenRequirements().size(),
        judged);
  }
}
