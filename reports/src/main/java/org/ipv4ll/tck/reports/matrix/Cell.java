package org.ipv4ll.tck.reports.matrix;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Citation;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one implementation does about one requirement.
 *
 * @param caseId the case that shows it best, null where none ran
 * @param reason what that case saw, empty where it simply passed
 * @param capture its frames, a path relative to the run; null where none were kept
 */
public record Cell(
    Verdict verdict, @Nullable String caseId, String reason, @Nullable String capture) {

  static final Cell EMPTY = new Cell(Verdict.NONE, null, "", null);

  /** A case that points at a frame before one that does not, and few frames before many. */
  private static final Comparator<CaseResult> TELLING =
      Comparator.comparing((CaseResult each) -> each.evidence().pcapng() == null)
          .thenComparing(each -> each.offendingFrames().isEmpty())
          .thenComparing(each -> each.frames().size());

  static Cell of(RequirementResult requirement, RunResult run) {
    var cases = run.cases().stream().collect(Collectors.toMap(CaseResult::id, Function.identity()));
    return requirement.cases().stream()
        .map(cases::get)
        .filter(each -> each != null && each.verdict() == requirement.verdict())
        .min(TELLING)
        .map(each -> new Cell(each.verdict(), each.id(), each.reason(), capture(each, cases)))
        .orElse(EMPTY);
  }

  /** A case that judges the captures of others cites the one that it objects to. */
  private static @Nullable String capture(CaseResult result, Map<String, CaseResult> cases) {
    return result.cited().map(Citation::caseId).map(cases::get).orElse(result).evidence().pcapng();
  }
}
