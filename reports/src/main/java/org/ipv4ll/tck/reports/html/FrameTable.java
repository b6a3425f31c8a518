// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.Trail;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * The frames of a case, the offending ones highlighted with the judgement on them, and beside them
 * what was done to the host and what it printed at that time.
 */
final class FrameTable implements Trail.Teller<DomContent> {

  private static final List<String> COLUMNS = List.of("#", "Time (s)", "From", "Frame");

  private final CaseResult result;
  private final List<FrameRow> shown;
  private final Set<Integer> offending;
  private final Set<Integer> cited;
  private final boolean log;

  /**
   * @param cited frames that a defect leads to
   */
  FrameTable(CaseResult result, List<FrameRow> shown, Set<Integer> cited) {
    this.result = result;
    this.cited = cited;
    this.shown = shown;
    this.offending = result.offendingFrames();
    this.log = !result.details().log().isEmpty();
  }

  DomContent render() {
    return iff(
        !shown.isEmpty() || log,
        div(
            h4(heading(result, shown)),
            div(table(
                        thead(
                            tr(
                                each(COLUMNS, column -> th(column)),
                                iff(log, th("Log of the host")))),
                        tbody(each(Trail.of(result, shown), entry -> entry.tell(this))))
                    .withClass("frames"))
                .withClass("scroll")
                .withTabindex(0)));
  }

  static String heading(CaseResult result, List<FrameRow> shown) {
    int all = result.traffic().frames().size();
    String frames = result.details().log().isEmpty() ? "Frames" : "Frames and log";
    return shown.size() == all
        ? frames
        : "%s (%d of %d; the capture holds all)".formatted(frames, shown.size(), all);
  }

  static String words(Trail.Gap gap) {
    return gap.frames() + (gap.frames() == 1 ? " frame" : " frames") + " left out here";
  }

  static String words(Act act) {
    return "⚑ " + Untrusted.line(act.words(), 160);
  }

  @Override
  public DomContent seen(FrameRow frame) {
    boolean marked = offending.contains(frame.number());
    TrTag row =
        row(
            (marked ? "✗ " : "") + frame.number(),
            frame.offsetSeconds(),
            frame.direction(),
            td(text(Untrusted.line(frame.summary(), 160)), comment(frame)));
    // Only these are ever linked to, and ids on all of them would make the page a good deal larger.
    return marked || linked(frame)
        ? row.withId(Anchor.frameId(result.id(), frame.number())).withCondClass(marked, "offence")
        : row;
  }

  @Override
  public DomContent leftOut(Trail.Gap gap) {
    String columns = Integer.toString(COLUMNS.size() + (log ? 1 : 0));
    return tr(td("⋯ " + words(gap)).withColspan(columns)).withClass("gap");
  }

  @Override
  public DomContent done(Act act) {
    return row("", act.offsetSeconds(), "tester", td(words(act))).withClass("act");
  }

  private TrTag row(String number, double seconds, String from, TdTag what) {
    return tr(td(number), td(seconds(seconds)), td(Untrusted.line(from, 20)), what, iff(log, td()));
  }

  @Override
  public DomContent awaited(Trail.Silence silence) {
    return text("");
  }

  @Override
  public DomContent printed(Trail.Printed printed) {
    String more = printed.leftOut() == 0 ? "" : "⋯ and " + printed.leftOut() + " more lines";
    return tr(
            td(),
            td(seconds(printed.seconds())),
            td("log"),
            td(),
            td(
                    each(printed.lines(), line -> join(text(Untrusted.line(line, 200)), br())),
                    text(more))
                .withClass("log"))
        .withClass("printed");
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.4f", seconds);
  }

  private boolean linked(FrameRow frame) {
    return cited.contains(frame.number())
        || result.checks().stream()
            .anyMatch(check -> Integer.valueOf(frame.number()).equals(check.frame()));
  }

  private static DomContent comment(FrameRow frame) {
    String comment = frame.comment();
    return comment == null ? text("") : span(Untrusted.line(comment, 300)).withClass("comment");
  }
}
