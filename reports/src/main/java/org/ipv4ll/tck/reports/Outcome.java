// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.defect.CaseDefects;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * What a case is for a tool that knows passed, failed, broken and skipped tests only.
 *
 * @param type of a failure, in one word
 * @param message empty where there is nothing to say
 */
record Outcome(Kind kind, String type, String message) {

  /** The four things that such a tool knows. */
  enum Kind {
    PASSED,
    SKIPPED,
    FAILURE,
    ERROR;

    String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Outcome of(RunResult run, CaseResult result) {
    return run.known(result)
        .map(entry -> accepted(run, entry, result))
        .or(() -> outdated(run, result))
        .orElseGet(() -> plain(run, result));
  }

  private static Outcome accepted(RunResult run, KnownFailure entry, CaseResult result) {
    String excuse = BaselineWords.excuse(entry);
    String message =
        "known %s: %s; %s".formatted(result.verdict().word(), excuse, told(run, result));
    return new Outcome(Kind.SKIPPED, "", message);
  }

  /** An entry that has to go fails one case, since nothing else can. */
  private static Optional<Outcome> outdated(RunResult run, CaseResult result) {
    return Optional.ofNullable(run.baseline())
        .filter(baseline -> isWell(result))
        .flatMap(
            baseline ->
                Stream.concat(baseline.stale().stream(), baseline.expired().stream())
                    .filter(entry -> firstWell(run, entry).equals(Optional.of(result.id())))
                    .findFirst()
                    .map(entry -> outdated(baseline, entry)));
  }

  private static Optional<String> firstWell(RunResult run, KnownFailure entry) {
    return run.cases().stream()
        .filter(each -> entry.cases().contains(each.id()) && isWell(each))
        .map(CaseResult::id)
        .findFirst();
  }

  private static boolean isWell(CaseResult result) {
    return result.verdict() == Verdict.PASS || result.verdict() == Verdict.WARN;
  }

  private static Outcome outdated(BaselineJudgement baseline, KnownFailure entry) {
    return new Outcome(
        Kind.FAILURE,
        baseline.stale().contains(entry) ? "STALE" : "EXPIRED",
        "%s does not fail, but is listed: %s:%d"
            .formatted(entry.about(), baseline.file(), entry.line()));
  }

  private static Outcome plain(RunResult run, CaseResult result) {
    return switch (result.verdict()) {
      case FAIL -> new Outcome(Kind.FAILURE, "FAIL", told(run, result));
      case ERROR -> new Outcome(Kind.ERROR, "ERROR", result.reason());
      case INCONCLUSIVE -> new Outcome(Kind.SKIPPED, "", "inconclusive: " + told(run, result));
      case NONE -> new Outcome(Kind.SKIPPED, "", "not assessed: " + result.reason());
      case WARN -> new Outcome(Kind.PASSED, "", "warning: " + told(run, result));
      case PASS -> new Outcome(Kind.PASSED, "", "");
    };
  }

  /** The reason, with the defects that it is about. */
  private static String told(RunResult run, CaseResult result) {
    String defects = new CaseDefects(run, result).names();
    return defects.isEmpty() ? result.reason() : defects + ": " + result.reason();
  }
}
