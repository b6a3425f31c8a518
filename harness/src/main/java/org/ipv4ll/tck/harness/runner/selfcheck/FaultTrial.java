// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation.Blame;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * What the cases say of one fault with one seed.
 *
 * @param breach what the registry says of it
 */
public record FaultTrial(Deviation deviation, Breach breach, long seed, List<CaseResult> results) {

  public FaultTrial {
    results = List.copyOf(results);
  }

  /** The worst that any case says. */
  public Verdict worst() {
    return results.stream().map(CaseResult::verdict).reduce(Verdict.NONE, Verdict::worse);
  }

  /** The cases in which a check objects that names a requirement which the fault breaks. */
  public List<String> killers() {
    return results.stream()
        .filter(result -> objections(result).anyMatch(this::isToThePoint))
        .map(CaseResult::id)
        .toList();
  }

  /** The requirements that the fault breaks and that a check which objects names. */
  public List<String> proven() {
    return results.stream()
        .flatMap(FaultTrial::objections)
        .flatMap(check -> check.requirements().stream())
        .flatMap(requirement -> breach.broken(requirement).stream())
        .distinct()
        .toList();
  }

  private static Stream<CheckResult> objections(CaseResult result) {
    return result.checks().stream().filter(CheckResult::breaks);
  }

  private boolean isToThePoint(CheckResult check) {
    return check.requirements().stream()
        .anyMatch(r -> breach.blame(r).compareTo(Blame.RESTATED) <= 0);
  }

  /** The requirements that checks fail this fault for, each with its check. */
  public List<Accusation> accusations() {
    var witnesses = new LinkedHashMap<List<String>, List<String>>();
    for (var result : results) {
      for (var check : failed(result)) {
        for (var requirement : check.requirements()) {
          var key = List.of(check.id(), requirement);
          witnesses.computeIfAbsent(key, k -> new ArrayList<>()).add(result.id());
        }
      }
    }
    return witnesses.entrySet().stream()
        .map(e -> accusation(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }

  private Accusation accusation(String check, String requirement, List<String> cases) {
    var distinct = cases.stream().distinct().toList();
    return new Accusation(check, requirement, distinct, breach.blame(requirement));
  }

  private static List<CheckResult> failed(CaseResult result) {
    return result.checks().stream().filter(check -> check.verdict() == Verdict.FAIL).toList();
  }

  /** How many defects checks fail this fault for. */
  public int defects() {
    return (int)
        results.stream()
            .flatMap(result -> failed(result).stream())
            .map(check -> List.of(check.id(), check.requirement()))
            .distinct()
            .count();
  }

  /** Whether the kit says of this fault what it should. */
  public boolean isRight() {
    return switch (deviation.kind()) {
      case FAULT ->
          worst() == Verdict.FAIL
              && kills(Verdict.FAIL)
              && accusations().stream().allMatch(Accusation::isJust);
      case WEAK -> !worst().worseThan(Verdict.INCONCLUSIVE) && kills(Verdict.WARN);
      case GREY -> !worst().worseThan(Verdict.INCONCLUSIVE);
      case VARIANT -> !worst().worseThan(Verdict.INCONCLUSIVE);
    };
  }

  private boolean kills(Verdict verdict) {
    return results.stream()
        .flatMap(FaultTrial::objections)
        .anyMatch(check -> check.verdict() == verdict && isToThePoint(check));
  }
}
