// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.exit;

import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Why a run ends with its exit code, in words. */
public record ExitReason(RunResult run, boolean allowInconclusive) {

  private static final int MOST_NAMED = 3;

  /** {@code Exit code 1: 51 cases fail.} */
  public String text() {
    int code = ExitCode.of(run, allowInconclusive);
    var why =
        switch (code) {
          case ExitCode.ERROR -> broken();
          case ExitCode.FAILED -> failed();
          case ExitCode.INCONCLUSIVE -> inconclusive();
          default -> well();
        };
    return "Exit code %d: %s.".formatted(code, why);
  }

  private String broken() {
    return "the kit or its environment failed in " + named(run.cases(Verdict.ERROR));
  }

  private String failed() {
    var baseline = run.baseline();
    return baseline == null
        ? counted(run.summary().fail(), "case fails", "cases fail")
        : "the run differs from the baseline " + baseline.file();
  }

  private String inconclusive() {
    var open =
        run.cases(Verdict.INCONCLUSIVE).stream()
            .filter(result -> run.known(result).isEmpty())
            .toList();
    var mend =
        run.baseline() == null
            ? "--allow-inconclusive turns this into 0"
            : "a flaky entry in the baseline or --allow-inconclusive turns this into 0";
    return "nothing fails, but "
        + counted(open.size(), "case is", "cases are")
        + " inconclusive ("
        + listed(open)
        + "); "
        + mend;
  }

  private String well() {
    var s = run.summary();
    if (s.fail() > 0) {
      return "all failures are listed in the baseline";
    }
    if (s.inconclusive() > 0) {
      return "nothing fails, and "
          + counted(s.inconclusive(), "inconclusive case is", "inconclusive cases are")
          + " accepted";
    }
    return s.warn() > 0
        ? "nothing fails; " + counted(s.warn(), "case warns", "cases warn")
        : "every case passes";
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String named(List<CaseResult> cases) {
    return counted(cases.size(), "case", "cases") + " (" + listed(cases) + ")";
  }

  private static String listed(List<CaseResult> cases) {
    int more = cases.size() - MOST_NAMED;
    return cases.stream().limit(MOST_NAMED).map(CaseResult::id).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
