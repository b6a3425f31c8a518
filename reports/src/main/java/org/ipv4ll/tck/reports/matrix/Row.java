// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.util.List;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * One requirement across all implementations.
 *
 * @param cells in the order of the columns
 */
public record Row(
    String requirement, String section, String level, String role, String text, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  static Row of(RequirementResult about, List<Candidate> candidates) {
    return new Row(
        about.id(),
        about.row().section(),
        about.row().level(),
        about.row().role(),
        about.row().text(),
        candidates.stream().map(candidate -> cell(about.id(), candidate)).toList());
  }

  private static Cell cell(String id, Candidate candidate) {
    return candidate
        .result()
        .flatMap(
            run ->
                run.requirements().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(each -> Cell.of(each, run)))
        .orElse(Cell.EMPTY);
  }

  /** The worst that any implementation does. */
  public Verdict worst() {
    return cells.stream().map(Cell::verdict).reduce(Verdict.NONE, Verdict::worse);
  }
}
