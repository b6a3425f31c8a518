// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.TargetInfo;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * The violations of a run by check and requirement. One fault of a host is seen by many cases; it
 * is one defect, with the cases as its witnesses.
 */
public final class Defects {

  private record Key(String check, String requirement) {}

  private final List<CaseResult> cases;
  private final Map<String, CaseResult> byId;
  private final TargetInfo target;

  private Defects(List<CaseResult> cases, TargetInfo target) {
    this.cases = cases;
    this.byId =
        cases.stream()
            .collect(
                Collectors.toMap(
                    CaseResult::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    this.target = target;
  }

  /** The run with the defects that its cases show, and with what they explain. */
  public static RunResult in(RunResult run) {
    var defects = new Defects(run.cases(), run.target()).list();
    return run.with(run.cases().stream().map(each -> explained(each, defects)).toList(), defects);
  }

  private List<Defect> list() {
    var groups =
        witnesses().values().stream().sorted(Comparator.comparing(Defects::onlyWarns)).toList();
    var defects = new ArrayList<Defect>();
    for (var witnesses : groups) {
      defects.add(defect("D" + (defects.size() + 1), witnesses));
    }
    return defects;
  }

  private static boolean onlyWarns(List<Witness> witnesses) {
    return witnesses.stream().noneMatch(each -> each.check().verdict() == Verdict.FAIL);
  }

  private Map<Key, List<Witness>> witnesses() {
    var witnesses = new LinkedHashMap<Key, List<Witness>>();
    for (var result : cases) {
      for (var check : result.checks()) {
        if (check.breaks()) {
          witnesses
              .computeIfAbsent(new Key(check.id(), check.requirement()), key -> new ArrayList<>())
              .add(witness(result, check));
        }
      }
    }
    return witnesses;
  }

  private Witness witness(CaseResult judged, CheckResult check) {
    var caseId = check.shownBy(judged);
    return new Witness(check, caseId, byId.getOrDefault(caseId, judged));
  }

  private Defect defect(String id, List<Witness> witnesses) {
    var clearest = witnesses.stream().min(Witness.CLEAREST).orElseThrow();
    return new Defect(
        id,
        clearest.rule(),
        target.owner(clearest.check().question().layer()),
        clearest.check().text(),
        clearest.show(),
        inOrder(witnesses.stream().map(Witness::caseId).toList()),
        undecided(clearest.check().id()));
  }

  /** In the order of the cases; what the run has no case of comes last. */
  private List<String> inOrder(List<String> ids) {
    var order = List.copyOf(byId.keySet());
    return ids.stream()
        .distinct()
        .sorted(Comparator.comparing(id -> byId.containsKey(id) ? order.indexOf(id) : order.size()))
        .toList();
  }

  private List<String> undecided(String check) {
    return cases.stream()
        .filter(result -> result.checks().stream().anyMatch(each -> each.isBlockedBy(check)))
        .map(CaseResult::id)
        .toList();
  }

  private static CaseResult explained(CaseResult result, List<Defect> defects) {
    return result.with(
        result.checks().stream().map(each -> explained(result, each, defects)).toList());
  }

  /** Of several, one that the case itself shows explains it best. */
  private static CheckResult explained(CaseResult result, CheckResult check, List<Defect> defects) {
    return check.explainedBy(
        defects.stream()
            .filter(defect -> defect.explains(check))
            .min(Comparator.comparing(defect -> !defect.witnesses().contains(result.id())))
            .map(Defect::id)
            .orElse(null));
  }
}
