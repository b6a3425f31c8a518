package org.ipv4ll.tck.harness.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.ipv4ll.tck.harness.baseline.BaselineText;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What new entries of a baseline say beside the case. */
final class EntryOptions {

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "why the failures are accepted (default: what was seen)")
  private @Nullable String reason;

  @Option(names = "--issue", paramLabel = "URL", description = "where they are tracked")
  private @Nullable String issue;

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "last day on which they are accepted, such as 2027-01-31")
  private @Nullable LocalDate expires;

  BaselineText.Line line(CaseResult result, String target) {
    return new BaselineText.Line(
        result.id(),
        target,
        reason != null ? reason : "seen: " + result.reason(),
        Optional.ofNullable(issue),
        Optional.ofNullable(expires));
  }
}
