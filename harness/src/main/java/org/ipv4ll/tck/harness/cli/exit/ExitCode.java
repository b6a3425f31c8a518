// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.exit;

import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.reports.matrix.Interop;
import org.ipv4ll.tck.reports.matrix.Matrix;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;

/** What the process says at its end (docs/judging.md). */
public final class ExitCode {

  /** Every scored case passed, warnings included. */
  public static final int OK = 0;

  /** A case failed. */
  public static final int FAILED = 1;

  /** Wrong usage or configuration, or nothing selected. */
  public static final int USAGE = 2;

  /** No failure, but a case is inconclusive. */
  public static final int INCONCLUSIVE = 3;

  /** The kit or its environment failed. */
  public static final int ERROR = 4;

  /** Ended by Ctrl-C: 128 + SIGINT. */
  public static final int INTERRUPTED = 130;

  /** What is graver than what, where several runs end with one code. */
  public static final Comparator<Integer> GRAVITY =
      Comparator.comparing(List.of(OK, INCONCLUSIVE, FAILED, ERROR)::indexOf);

  private ExitCode() {}

  public static int of(RunResult run, boolean allowInconclusive) {
    if (run.summary().error() > 0) {
      return ERROR;
    }
    if (isRed(run)) {
      return FAILED;
    }
    return isInconclusive(run) && !allowInconclusive ? INCONCLUSIVE : OK;
  }

  /** Of cases that are judged again. */
  public static int of(Summary summary) {
    if (summary.error() > 0) {
      return ERROR;
    }
    if (summary.fail() > 0) {
      return FAILED;
    }
    return summary.inconclusive() > 0 ? INCONCLUSIVE : OK;
  }

  /** Whether it failed, or, with a baseline, did not fail exactly as that says. */
  private static boolean isRed(RunResult run) {
    var baseline = run.baseline();
    return baseline == null ? run.summary().fail() > 0 : !baseline.isMet();
  }

  private static boolean isInconclusive(RunResult run) {
    var baseline = run.baseline();
    return run.cases().stream()
        .filter(result -> result.verdict() == Verdict.INCONCLUSIVE)
        .anyMatch(result -> baseline == null || baseline.excuse(result).isEmpty());
  }

  /** The gravest of all targets. */
  public static int of(Matrix matrix) {
    var columns = matrix.columns();
    if (columns.stream().anyMatch(each -> each.broken() != null || each.summary().error() > 0)) {
      return ERROR;
    }
    if (columns.stream().anyMatch(each -> each.summary().fail() > 0)) {
      return FAILED;
    }
    return columns.stream().anyMatch(each -> each.summary().inconclusive() > 0) ? INCONCLUSIVE : OK;
  }

  /** The gravest of all pairs. */
  public static int of(Interop interop) {
    var worst =
        interop.pairs().stream().map(Interop.Pair::worst).reduce(Verdict.NONE, Verdict::worse);
    return switch (worst) {
      case ERROR -> ERROR;
      case FAIL -> FAILED;
      case INCONCLUSIVE -> INCONCLUSIVE;
      default -> OK;
    };
  }
}
