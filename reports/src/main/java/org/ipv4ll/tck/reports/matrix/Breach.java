package org.ipv4ll.tck.reports.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * What an implementation does against the text, as one case saw it.
 *
 * @param requirements all that the case shows to be broken
 */
record Breach(Cell cell, List<Row> requirements) {

  /** All of one implementation, in the order of the requirements. */
  static List<Breach> of(Matrix matrix, Column column) {
    int place = matrix.columns().indexOf(column);
    var byCase = new LinkedHashMap<String, List<Row>>();
    for (var row : matrix.rows()) {
      var cell = row.cells().get(place);
      if (cell.caseId() != null && isBreach(cell.verdict())) {
        byCase.computeIfAbsent(cell.caseId(), id -> new ArrayList<>()).add(row);
      }
    }
    return byCase.values().stream()
        .map(rows -> new Breach(rows.get(0).cells().get(place), List.copyOf(rows)))
        .toList();
  }

  private static boolean isBreach(Verdict verdict) {
    return verdict == Verdict.FAIL || verdict == Verdict.WARN;
  }

  /** How many requirements all implementations together break. */
  static long count(Matrix matrix, Column column, Verdict verdict) {
    int place = matrix.columns().indexOf(column);
    return IntStream.range(0, matrix.rows().size())
        .filter(i -> matrix.rows().get(i).cells().get(place).verdict() == verdict)
        .count();
  }
}
