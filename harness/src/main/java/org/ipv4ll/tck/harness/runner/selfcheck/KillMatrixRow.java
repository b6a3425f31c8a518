// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** One row of the kill matrix: a fault with every seed that it was tried with. */
public record KillMatrixRow(Deviation deviation, List<FaultTrial> trials) {

  /** The group of the catalogue, as {@code M-SEL} or {@code V}. */
  public String group() {
    return deviation.id().substring(0, deviation.id().lastIndexOf('-'));
  }

  /** Whether the kit says what it should, whatever the seed. */
  public boolean isRight() {
    return rightSeeds() == trials.size();
  }

  /** With how many seeds the kit says what it should. */
  public long rightSeeds() {
    return trials.stream().filter(FaultTrial::isRight).count();
  }

  /** The cases that see the fault with any seed and name a requirement that it breaks. */
  public List<String> killers() {
    return union(FaultTrial::killers);
  }

  /** The broken requirements that those cases name. */
  public List<String> proven() {
    return union(FaultTrial::proven);
  }

  /** The worst that any case says. */
  public Verdict worst() {
    return trials.stream().map(FaultTrial::worst).reduce(Verdict.NONE, Verdict::worse);
  }

  /** The cases that do not simply pass, by what they say; the mildest verdict first. */
  public Map<Verdict, List<String>> remarks() {
    return trials.stream()
        .flatMap(trial -> trial.results().stream())
        .filter(result -> result.verdict().worseThan(Verdict.PASS))
        .collect(
            Collectors.groupingBy(
                CaseResult::verdict,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(CaseResult::id, Collectors.toList()),
                    ids -> ids.stream().distinct().toList())));
  }

  /** What checks fail it for with any seed, each check and requirement once. */
  public List<Accusation> accusations() {
    return trials.stream()
        .flatMap(trial -> trial.accusations().stream())
        .collect(
            Collectors.toMap(
                a -> List.of(a.check(), a.requirement()), a -> a, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** With the worst seed, for how many defects it is failed. */
  public int defects() {
    return trials.stream().mapToInt(FaultTrial::defects).max().orElse(0);
  }

  private List<String> union(Function<FaultTrial, List<String>> of) {
    return trials.stream().map(of).flatMap(List::stream).distinct().toList();
  }
}
