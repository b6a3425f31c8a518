package org.ipv4ll.tck.harness.runner;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * What the cases say of one mutant with one seed.
 *
 * @param violates requirements that the mutant breaks, by the registry
 */
public record Trial(Mutant mutant, List<String> violates, long seed, List<CaseResult> results) {

  /** The worst that any case says. */
  public Verdict worst() {
    return results.stream().map(CaseResult::verdict).reduce(Verdict.NONE, Verdict::worse);
  }

  /** The cases that see the fault and name a requirement that it breaks. */
  public List<String> killers() {
    return killing().map(CaseResult::id).toList();
  }

  /** The requirements that the mutant breaks and that a case which sees it names. */
  public List<String> proven() {
    return killing()
        .flatMap(result -> result.requirements().stream())
        .filter(violates::contains)
        .distinct()
        .toList();
  }

  private Stream<CaseResult> killing() {
    return results.stream()
        .filter(r -> r.verdict() == Verdict.FAIL || r.verdict() == Verdict.WARN)
        .filter(r -> r.requirements().stream().anyMatch(violates::contains));
  }

  /** Whether the kit says of this mutant what it should. */
  public boolean isRight() {
    return switch (mutant.kind()) {
      case FAULT -> worst() == Verdict.FAIL && kills(Verdict.FAIL);
      case WEAK -> worst() == Verdict.WARN && kills(Verdict.WARN);
      case GREY -> !worst().worseThan(Verdict.INCONCLUSIVE);
      case VARIANT -> !worst().worseThan(Verdict.WARN);
    };
  }

  private boolean kills(Verdict verdict) {
    return killing().anyMatch(result -> result.verdict() == verdict);
  }
}
