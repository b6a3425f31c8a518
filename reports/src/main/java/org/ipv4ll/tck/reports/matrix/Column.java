// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One implementation of a matrix.
 *
 * @param directory of its run, relative to that of the matrix; empty where it was not run
 * @param defects what it breaks
 * @param wallSeconds how long its run took
 * @param broken why it was not judged, null where it was
 */
public record Column(
    String target,
    String adapter,
    String version,
    String directory,
    Summary summary,
    List<Breach> defects,
    double wallSeconds,
    @Nullable String broken) {

  private static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0);

  public Column {
    defects = List.copyOf(defects);
  }

  /** How many defects fail cases, for FAIL, or warn, for WARN. */
  @JsonIgnore
  public long count(Verdict verdict) {
    return defects.stream().filter(each -> each.defect().verdict() == verdict).count();
  }

  static Column of(Candidate candidate) {
    if (candidate instanceof Candidate.Judged judged) {
      var run = judged.run();
      return new Column(
          judged.target(),
          run.target().adapter(),
          run.target().version(),
          judged.directory(),
          run.summary(),
          Breach.of(run),
          run.course().wallSeconds(),
          null);
    }
    var broken = (Candidate.Broken) candidate;
    return new Column(broken.target(), "", "", "", NOTHING, List.of(), 0, broken.why());
  }
}
