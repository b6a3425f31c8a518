package org.ipv4ll.tck.reports.matrix;

import org.ipv4ll.tck.reports.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * One implementation of a matrix.
 *
 * @param directory of its run, relative to that of the matrix; empty where it was not run
 * @param wallSeconds how long its run took
 * @param broken why it was not judged, null where it was
 */
public record Column(
    String target,
    String adapter,
    String version,
    String directory,
    Summary summary,
    double wallSeconds,
    @Nullable String broken) {

  private static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0);

  static Column of(Candidate candidate) {
    if (candidate instanceof Candidate.Judged judged) {
      var run = judged.run();
      return new Column(
          judged.target(),
          run.target().adapter(),
          run.target().version(),
          judged.directory(),
          run.summary(),
          run.wallSeconds(),
          null);
    }
    var broken = (Candidate.Broken) candidate;
    return new Column(broken.target(), "", "", "", NOTHING, 0, broken.why());
  }
}
