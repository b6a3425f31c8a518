// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.compare.Comparison.Change;
import org.ipv4ll.tck.reports.compare.Comparison.Kind;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/** A comparison for a terminal. */
public final class ComparisonText {

  private final Comparison comparison;

  public ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /** One line a change, defects before cases, and a last line that sums up. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    comparison.caveats().forEach(caveat -> lines.add("note: " + Untrusted.line(caveat, 300)));
    comparison.defects().forEach(change -> lines.add(line(change)));
    comparison.cases().forEach(change -> lines.add(line(change)));
    comparison.measurements().stream().filter(Shift::crossed).map(this::line).forEach(lines::add);
    lines.add(summary());
    return lines;
  }

  private static String line(DefectChange change) {
    return String.format(
        Locale.ROOT,
        "%-17s  %-38s  %s → %s  %s",
        "defect " + change.kind().word(),
        Untrusted.line(change.check() + " of " + change.requirement(), 100),
        level(change.before()),
        level(change.after()),
        Untrusted.line(change.text(), 300));
  }

  private static String level(@Nullable String level) {
    return level == null ? "–" : Untrusted.line(level, 20);
  }

  private static String line(Change change) {
    return String.format(
        Locale.ROOT,
        "%-17s  %-38s  %s → %s  %s",
        change.kind().word(),
        Untrusted.line(change.id(), 100),
        word(change.before()),
        word(change.after()),
        Untrusted.line(change.reason(), 300));
  }

  private String line(Shift shift) {
    return String.format(
        Locale.ROOT,
        "%-17s  %-38s  %s, was %s",
        "measured",
        Untrusted.line(shift.id(), 100),
        Untrusted.line(shift.after().sentence(), 200),
        shift.before().measured());
  }

  static String word(@Nullable Verdict verdict) {
    return verdict == null ? "–" : verdict.word();
  }

  /**
   * {@code 1 defect new; 2 cases regressed, 1 case fixed; 40 measurements changed beyond their
   * uncertainty, 3 of them across a bound}.
   */
  public String summary() {
    long crossed = comparison.measurements().stream().filter(Shift::crossed).count();
    return "%s; %s; %d measurements changed beyond their uncertainty, %d of them across a bound"
        .formatted(defects(), cases(), comparison.measurements().size(), crossed);
  }

  /** {@code 1 defect new, 2 defects fixed}. */
  public String defects() {
    String defects =
        Stream.of(DefectChange.Kind.values())
            .filter(kind -> !comparison.of(kind).isEmpty())
            .map(kind -> counted(comparison.of(kind).size(), "defect") + " " + kind.word())
            .collect(Collectors.joining(", "));
    return defects.isEmpty() ? "No defect changed" : defects;
  }

  /** {@code 2 cases regressed, 1 case fixed}. */
  public String cases() {
    String cases =
        Stream.of(Kind.values())
            .filter(kind -> !comparison.of(kind).isEmpty())
            .map(kind -> counted(comparison.of(kind).size(), "case") + " " + kind.word())
            .collect(Collectors.joining(", "));
    return cases.isEmpty() ? "no verdict changed" : cases;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
