package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.pre;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * The frames of a case that passed, and what the host printed between them, as plain lines: a table
 * for each of them would make the page slow to open.
 */
final class FrameList {

  private FrameList() {}

  static DomContent render(CaseResult result, List<FrameRow> shown) {
    String lines =
        Trail.of(result, shown).stream().map(FrameList::line).collect(Collectors.joining("\n"));
    return iff(
        !lines.isEmpty(),
        div(h4(FrameTable.heading(result, shown)), pre(lines).withClass("trail"))
            .withClass("scroll"));
  }

  private static String line(Trail.Entry entry) {
    if (entry instanceof Trail.Seen seen) {
      FrameRow frame = seen.frame();
      String comment = Objects.requireNonNullElse(frame.comment(), "");
      return line(
          Integer.toString(frame.number()),
          frame.offsetSeconds(),
          frame.direction(),
          frame.summary() + (comment.isEmpty() ? "" : "   ← " + comment));
    }
    if (entry instanceof Trail.Printed printed) {
      String more = printed.leftOut() == 0 ? "" : " ⋯ and %d more".formatted(printed.leftOut());
      return line("", entry.seconds(), "log", String.join(" ¶ ", printed.lines()) + more);
    }
    return line("", entry.seconds(), "⋯", FrameTable.leftOut(((Trail.Gap) entry).frames()));
  }

  private static String line(String number, double seconds, String from, String words) {
    return String.format(
        Locale.ROOT,
        "%4s %10.4f  %-6s  %s",
        number,
        seconds,
        Untrusted.line(from, 20),
        Untrusted.line(words, 300));
  }
}
