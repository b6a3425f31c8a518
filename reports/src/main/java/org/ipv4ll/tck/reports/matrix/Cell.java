// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.util.Comparator;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one implementation does about one requirement.
 *
 * @param caseId the case that shows it best, null where none ran
 * @param reason what a check saw in that case, empty where it simply passed
 * @param capture its frames, a path relative to the run; null where none were kept
 */
public record Cell(
    Verdict verdict, @Nullable String caseId, String reason, @Nullable String capture) {

  static final Cell EMPTY = new Cell(Verdict.NONE, null, "", null);

  /** What a check says in a case. */
  private record Found(CaseResult result, CheckResult check) {}

  /** A case that points at a frame before one that does not, and few frames before many. */
  private static final Comparator<Found> TELLING =
      Comparator.comparing((Found each) -> each.result.evidence().pcapng() == null)
          .thenComparing(each -> each.check.frames().isEmpty())
          .thenComparing(each -> each.result.traffic().frames().size());

  static Cell of(RequirementResult requirement, RunResult run) {
    return run.cases().stream()
        .flatMap(result -> result.checks().stream().map(check -> new Found(result, check)))
        .filter(each -> each.check.requirements().contains(requirement.id()))
        .filter(each -> each.check.verdict() == requirement.verdict())
        .min(TELLING)
        .map(each -> of(each, run))
        .orElse(EMPTY);
  }

  /** A case that judges the captures of others shows what it objects to in one of these. */
  private static Cell of(Found best, RunResult run) {
    var shown = run.find(best.check.shownBy(best.result)).orElse(best.result);
    return new Cell(
        best.check.verdict(), best.result.id(), best.check.text(), shown.evidence().pcapng());
  }
}
