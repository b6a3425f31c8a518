// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Tool;

/**
 * Requirement by implementation.
 *
 * @param schema version of the file format, see {@link #SCHEMA}
 * @param suite whose cases were run
 * @param startedAt ISO 8601
 * @param wallSeconds how long all of it took
 * @param columns the implementations
 * @param rows the requirements that any of them was judged by, in the order of the registry
 */
public record Matrix(
    int schema,
    Tool tool,
    String suite,
    String profile,
    String startedAt,
    double wallSeconds,
    List<Column> columns,
    List<Row> rows) {

  /** The version of matrix.json that this release writes. */
  public static final int SCHEMA = 1;

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What was done with each candidate, and how long all of them took. */
  public record Setting(
      Tool tool, String suite, String profile, String startedAt, double wallSeconds) {}

  /** Puts runs side by side. */
  public static Matrix of(Setting setting, List<Candidate> candidates) {
    var about = new LinkedHashMap<String, RequirementResult>();
    candidates.stream()
        .flatMap(candidate -> candidate.result().stream())
        .flatMap(run -> run.requirements().stream())
        .forEach(requirement -> about.putIfAbsent(requirement.id(), requirement));
    return new Matrix(
        SCHEMA,
        setting.tool,
        setting.suite,
        setting.profile,
        setting.startedAt,
        setting.wallSeconds,
        candidates.stream().map(Column::of).toList(),
        about.values().stream()
            .map(requirement -> Row.of(requirement, candidates))
            .filter(row -> row.cells().stream().anyMatch(cell -> cell.caseId() != null))
            .toList());
  }
}
