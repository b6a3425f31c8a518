// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Requirement;

/**
 * Which case sees which fault.
 *
 * @param cases the ones that were run
 * @param gaps what is known not to be proven
 */
public record KillMatrix(
    Catalogue catalogue, List<Case> cases, List<KillMatrixRow> rows, KnownGaps gaps) {

  /** Faults of which the kit says something that it should not, and nobody has excused it. */
  public List<KillMatrixRow> wrong() {
    return rows.stream().filter(row -> !row.isRight() && !isExcused(row)).toList();
  }

  private boolean isExcused(KillMatrixRow row) {
    return !row.isRight() && gaps.covers(row.deviation().id());
  }

  /** The faults that each case kills, by case id; none are left out. */
  public Map<String, List<String>> kills() {
    var kills = new LinkedHashMap<String, List<String>>();
    cases.forEach(each -> kills.put(each.id(), new ArrayList<>()));
    for (var row : rows) {
      row.killers().forEach(id -> kills.get(id).add(row.deviation().id()));
    }
    return kills;
  }

  /** Cases that have not been seen to fail where they should. */
  public List<String> unseenCases() {
    var kills = kills();
    return cases.stream().map(Case::id).filter(id -> kills.get(id).isEmpty()).toList();
  }

  /** Tested requirements that a case names. */
  public List<String> judgedRequirements() {
    var named = cases.stream().flatMap(c -> c.requirements().stream()).collect(Collectors.toSet());
    return catalogue.requirements().stream()
        .filter(Requirement::isTested)
        .map(Requirement::id)
        .filter(named::contains)
        .toList();
  }

  /** Judged requirements that no fault breaks which a case of theirs catches. */
  public List<String> unprovenRequirements() {
    var proven = rows.stream().flatMap(row -> row.proven().stream()).collect(Collectors.toSet());
    return judgedRequirements().stream().filter(id -> !proven.contains(id)).toList();
  }

  /** Everything that is not proven and that nobody has excused; only of use for a whole matrix. */
  public List<String> unexcused() {
    return missing().stream().filter(name -> !gaps.covers(name)).toList();
  }

  /** Gaps on file that are none any more; only of use for a whole matrix. */
  public List<String> staleGaps() {
    var missing = missing();
    return gaps.reasons().keySet().stream().filter(name -> !missing.contains(name)).toList();
  }

  private Set<String> missing() {
    var names = new ArrayList<String>();
    rows.stream().filter(row -> !row.isRight()).forEach(row -> names.add(row.deviation().id()));
    names.addAll(unseenCases());
    names.addAll(unprovenRequirements());
    return new TreeSet<>(names);
  }
}
