package org.ipv4ll.tck.reports;

import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.reports.model.CaseResult;
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

  public static List<CaseResult> of(List<CaseResult> cases) {
    return cases.stream()
        .sorted(Comparator.comparingInt(each -> VERDICTS.indexOf(each.verdict())))
        .toList();
  }

  /** Only the cases that a reader has to look at. */
  public static List<CaseResult> problems(List<CaseResult> cases) {
    return of(cases).stream().filter(CaseResult::needsAttention).toList();
  }

  public static List<Verdict> verdicts() {
    return VERDICTS;
  }
}
