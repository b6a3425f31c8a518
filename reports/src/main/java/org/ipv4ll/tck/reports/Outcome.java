package org.ipv4ll.tck.reports;

import java.util.Locale;
import java.util.Optional;
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
        .map(entry -> accepted(entry, result))
        .or(() -> Optional.ofNullable(run.baseline()).flatMap(listed -> outdated(listed, result)))
        .orElseGet(() -> plain(result));
  }

  private static Outcome accepted(KnownFailure entry, CaseResult result) {
    String excuse = BaselineWords.excuse(entry);
    String message = "known %s: %s; %s".formatted(result.verdict().word(), excuse, result.reason());
    return new Outcome(Kind.SKIPPED, "", message);
  }

  private static Optional<Outcome> outdated(BaselineJudgement baseline, CaseResult result) {
    boolean judged = result.verdict() == Verdict.PASS || result.verdict() == Verdict.WARN;
    return baseline
        .outdated(result.id())
        .filter(entry -> judged)
        .map(
            entry ->
                new Outcome(
                    Kind.FAILURE,
                    baseline.stale().contains(entry) ? "STALE" : "EXPIRED",
                    "does not fail, but is listed: %s:%d"
                        .formatted(baseline.file(), entry.line())));
  }

  private static Outcome plain(CaseResult result) {
    return switch (result.verdict()) {
      case FAIL -> new Outcome(Kind.FAILURE, "FAIL", result.reason());
      case ERROR -> new Outcome(Kind.ERROR, "ERROR", result.reason());
      case INCONCLUSIVE -> new Outcome(Kind.SKIPPED, "", "inconclusive: " + result.reason());
      case NONE -> new Outcome(Kind.SKIPPED, "", "not assessed: " + result.reason());
      case WARN -> new Outcome(Kind.PASSED, "", "warning: " + result.reason());
      case PASS -> new Outcome(Kind.PASSED, "", "");
    };
  }
}
