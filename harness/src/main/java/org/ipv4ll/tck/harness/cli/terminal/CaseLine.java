// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;

/** What came of a case, for a terminal. */
public record CaseLine(Screen screen) {

  /** On a narrower screen columns would leave too little for the reason. */
  private static final int ROOM_FOR_COLUMNS = 110;

  private static final int LONGEST_REASON = 2000;

  /** One line; several where it does not fit on one of the screen. */
  public String of(CaseResult result) {
    var reason = oneLine(result.reason().isEmpty() ? result.title() : result.reason());
    var lines = screen.width() < ROOM_FOR_COLUMNS ? words(result, reason) : columns(result, reason);
    return String.join("\n", lines);
  }

  private List<String> columns(CaseResult result, String reason) {
    var verdict = "%-12s".formatted(result.verdict());
    var head =
        String.format(
            Locale.ROOT,
            "  %-38s  link %6.1f s  ",
            result.id(),
            result.outcome().protocolSeconds());
    var painted = screen.colour().of(result.verdict(), verdict) + head;
    return screen.wrapped(painted, verdict.length() + head.length(), reason);
  }

  private List<String> words(CaseResult result, String reason) {
    var painted = screen.colour().of(result.verdict(), result.verdict().name()) + "  ";
    var text =
        String.format(
            Locale.ROOT,
            "%s, link %.1f s: %s",
            result.id(),
            result.outcome().protocolSeconds(),
            reason);
    return screen.wrapped(painted, result.verdict().name().length() + 2, text);
  }

  /**
   * A line that an implementation printed must not look like one of ours, or command a CI server.
   */
  private static String oneLine(String reason) {
    var lines = reason.lines().map(String::strip).collect(Collectors.joining(" / "));
    return Untrusted.line(lines, LONGEST_REASON);
  }
}
