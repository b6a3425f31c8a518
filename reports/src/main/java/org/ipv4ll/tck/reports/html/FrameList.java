// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.pre;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.Trail;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * The frames of a case that passed, and what was done and printed between them, as plain lines: a
 * table for each of them would make the page slow to open.
 */
final class FrameList implements Trail.Teller<String> {

  private FrameList() {}

  static DomContent render(CaseResult result, List<FrameRow> shown) {
    FrameList list = new FrameList();
    String lines =
        Trail.of(result, shown).stream()
            .map(entry -> entry.tell(list))
            .collect(Collectors.joining("\n"));
    return iff(
        !lines.isEmpty(),
        div(h4(FrameTable.heading(result, shown)), pre(lines).withClass("trail"))
            .withClass("scroll")
            .withTabindex(0));
  }

  @Override
  public String seen(FrameRow frame) {
    String comment = frame.comment() == null ? "" : "   ← " + frame.comment();
    return line(
        Integer.toString(frame.number()),
        frame.offsetSeconds(),
        frame.direction(),
        frame.summary() + comment);
  }

  @Override
  public String leftOut(Trail.Gap gap) {
    return line("", gap.seconds(), "⋯", FrameTable.words(gap));
  }

  @Override
  public String done(Act act) {
    return line("", act.offsetSeconds(), "tester", FrameTable.words(act));
  }

  @Override
  public String awaited(Trail.Silence silence) {
    return "";
  }

  @Override
  public String printed(Trail.Printed printed) {
    String more = printed.leftOut() == 0 ? "" : " ⋯ and %d more".formatted(printed.leftOut());
    return line("", printed.seconds(), "log", String.join(" ¶ ", printed.lines()) + more);
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
