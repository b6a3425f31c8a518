// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.selfcheck;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation.Blame;
import org.ipv4ll.tck.harness.runner.selfcheck.Attribution;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrix;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrixRow;

/** The kill matrix as a page of the documentation; the same run gives the same page. */
final class KillMatrixPage {

  private static final String HEAD =
      """
      <!-- Generated, do not edit. To make it anew:
           ./ipv4ll-tck selfcheck --markdown docs/generated/kill-matrix.md -->

      # Kill matrix

      Every case was run against the reference host with one known deviation at a time, on the
      virtual link. A *fault* breaks a MUST and has to be failed by a case that names a requirement
      which the fault breaks. A *weak* host breaks a SHOULD and has to be warned about. A *grey*
      one does what the text leaves open, a *variant* conforms: neither may be failed.
      """;

  private final KillMatrix matrix;

  KillMatrixPage(KillMatrix matrix) {
    this.matrix = matrix;
  }

  String text() {
    return String.join("\n", HEAD, counts(), attribution(), deviations(), cases(), gaps());
  }

  private String counts() {
    var table = new StringJoiner("\n", "", "\n");
    table.add("| | Hosts | Judged right | Known gap | Judged wrongly |");
    table.add("|---|--:|--:|--:|--:|");
    for (var kind : Deviation.Kind.values()) {
      var rows = matrix.rows().stream().filter(row -> row.deviation().kind() == kind).toList();
      long right = rows.stream().filter(KillMatrixRow::isRight).count();
      long wrong = rows.stream().filter(matrix.wrong()::contains).count();
      table.add(
          "| %s | %d | %d | %d | %d |"
              .formatted(word(kind), rows.size(), right, rows.size() - right - wrong, wrong));
    }
    return table.toString();
  }

  private String attribution() {
    var attribution = new Attribution(matrix);
    var text = new StringJoiner("\n", "## What is blamed\n\n", "\n");
    text.add("Recall is the share of faults that are failed for a requirement which they break.");
    text.add("Precision is the share of failed requirements, one for each fault and check, that");
    text.add("the fault breaks (strict), that restate one which it breaks (with restatements), or");
    text.add("that it cannot keep because of what it breaks (with what follows).\n");
    text.add("| Recall | Strict | With restatements | With what follows | Defects a fault |");
    text.add("|--:|--:|--:|--:|---|");
    text.add(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                percent(attribution.recall()),
                percent(attribution.precision(Blame.STRICT)),
                percent(attribution.precision(Blame.RESTATED)),
                percent(attribution.precision(Blame.FOLLOWS)),
                spread(attribution.defects())));
    return text.toString();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String spread(List<Integer> sorted) {
    if (sorted.isEmpty()) {
      return "none";
    }
    double mean = sorted.stream().mapToInt(i -> i).average().orElseThrow();
    return String.format(
        Locale.ROOT,
        "median %d, mean %.2f, most %d",
        sorted.get(sorted.size() / 2),
        mean,
        sorted.get(sorted.size() - 1));
  }

  private String deviations() {
    var table = new StringJoiner("\n", "## Hosts\n\n", "\n");
    table.add("| Host | Kind | Deviation | Worst verdict | Cases that see it | |");
    table.add("|---|---|---|---|--:|---|");
    for (var row : matrix.rows()) {
      var deviation = row.deviation();
      table.add(
          "| %s | %s | %s | %s | %d | %s |"
              .formatted(
                  deviation.id(),
                  word(deviation.kind()),
                  escaped(matrix.catalogue().deviation(deviation.id())),
                  row.worst(),
                  row.killers().size(),
                  code(row.killers())));
    }
    return table.toString();
  }

  private String cases() {
    var kills = matrix.kills();
    var table = new StringJoiner("\n", "## Cases\n\n", "\n");
    table.add("| Case | Hosts that it sees | |");
    table.add("|---|--:|---|");
    for (var c : matrix.cases()) {
      var seen = kills.get(c.id());
      table.add("| `%s` | %d | %s |".formatted(c.id(), seen.size(), String.join(" ", seen)));
    }
    return table.toString();
  }

  private String gaps() {
    var list = new StringJoiner("\n", "## Known gaps\n\nNot proven yet, and why:\n\n", "\n");
    list.setEmptyValue("");
    matrix
        .gaps()
        .reasons()
        .forEach((name, reason) -> list.add("- `%s`: %s".formatted(name, escaped(reason))));
    return list.toString();
  }

  private static String word(Deviation.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String code(List<String> ids) {
    return ids.isEmpty() ? "" : "`" + String.join("` `", ids) + "`";
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
