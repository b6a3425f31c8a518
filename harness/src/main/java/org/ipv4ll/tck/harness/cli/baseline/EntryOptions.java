// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.baseline.BaselineLine;
import org.ipv4ll.tck.reports.compare.Subject;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What new entries of a baseline say beside the defect. */
final class EntryOptions {

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "why the failures are accepted (default: the observation)")
  private @Nullable String reason;

  @Option(names = "--issue", paramLabel = "URL", description = "where they are tracked")
  private @Nullable String issue;

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "last day on which they are accepted, such as 2027-01-31")
  private @Nullable LocalDate expires;

  BaselineLine line(Defect defect, RunResult run) {
    return new BaselineLine(
        Subject.of(defect, run),
        Optional.of(run.target().name()),
        reason != null ? reason : "seen: " + defect.text(),
        Optional.ofNullable(issue),
        Optional.ofNullable(expires));
  }

  /** An entry for each of these. */
  List<BaselineLine> lines(List<Defect> defects, RunResult run) {
    return defects.stream().map(defect -> line(defect, run)).toList();
  }
}
