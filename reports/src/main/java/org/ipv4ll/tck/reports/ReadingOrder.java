// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * The order in which a report tells its cases. What the host does wrong comes before what the test
 * bed did wrong, although ERROR is the worse verdict.
 */
public final class ReadingOrder {

  private static final List<Verdict> VERDICTS =
      List.of(
          Verdict.FAIL,
          Verdict.ERROR,
          Verdict.INCONCLUSIVE,
          Verdict.WARN,
          Verdict.PASS,
          Verdict.NONE);

  private ReadingOrder() {}

  /** All cases: what nobody knew of, what the baseline accepts, and what passed. */
  public static List<CaseResult> of(RunResult run) {
    return run.cases().stream()
        .sorted(
            Comparator.comparing((CaseResult each) -> !each.needsAttention())
                .thenComparing(each -> run.known(each).isPresent())
                .thenComparing(each -> VERDICTS.indexOf(each.verdict())))
        .toList();
  }

  /** Only the cases that a reader has to look at. */
  public static List<CaseResult> problems(RunResult run) {
    return of(run).stream()
        .filter(each -> each.needsAttention() && run.known(each).isEmpty())
        .toList();
  }

  /** Only the cases that no defect explains: nothing is said of them elsewhere. */
  public static List<CaseResult> unexplained(RunResult run) {
    return problems(run).stream()
        .filter(each -> !each.isExplained())
        .filter(
            each ->
                each.verdict() == Verdict.ERROR
                    || each.checks().stream().noneMatch(CheckResult::breaks))
        .toList();
  }

  /** All defects: what nobody knew of, and what the baseline accepts. */
  public static List<Defect> defects(RunResult run) {
    return run.defects().stream()
        .sorted(Comparator.comparing(each -> run.known(each).isPresent()))
        .toList();
  }

  /** Only the defects that a reader has to look at. */
  public static List<Defect> newDefects(RunResult run) {
    return run.defects().stream().filter(each -> run.known(each).isEmpty()).toList();
  }

  /** Only the defects that the baseline accepts. */
  public static List<Defect> knownDefects(RunResult run) {
    return run.defects().stream().filter(each -> run.known(each).isPresent()).toList();
  }

  public static List<Verdict> verdicts() {
    return VERDICTS;
  }
}
