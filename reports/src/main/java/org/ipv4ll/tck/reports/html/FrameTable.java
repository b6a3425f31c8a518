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
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * The frames of a case, the offending ones highlighted with the judgement on them, and beside them
 * what the host printed at that time.
 */
final class FrameTable {

  private static final List<String> COLUMNS = List.of("#", "Time (s)", "From", "Frame");

  private final CaseResult result;
  private final List<FrameRow> shown;
  private final Set<Integer> offending;
  private final boolean log;

  FrameTable(CaseResult result, List<FrameRow> shown) {
    this.result = result;
    this.shown = shown;
    this.offending = result.offendingFrames();
    this.log = !result.log().isEmpty();
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
                        tbody(each(Trail.of(result, shown), this::row)))
                    .withClass("frames"))
                .withClass("scroll")));
  }

  static String heading(CaseResult result, List<FrameRow> shown) {
    int all = result.frames().size();
    String frames = result.log().isEmpty() ? "Frames" : "Frames and log";
    return shown.size() == all
        ? frames
        : "%s (%d of %d; the capture holds all)".formatted(frames, shown.size(), all);
  }

  static String leftOut(int frames) {
    return frames + (frames == 1 ? " frame" : " frames") + " left out here";
  }

  private DomContent row(Trail.Entry entry) {
    if (entry instanceof Trail.Seen seen) {
      return row(seen.frame());
    }
    return entry instanceof Trail.Printed printed
        ? row(printed)
        : tr(td("⋯ " + leftOut(((Trail.Gap) entry).frames()))
                .withColspan(Integer.toString(COLUMNS.size() + (log ? 1 : 0))))
            .withClass("gap");
  }

  private DomContent row(FrameRow frame) {
    boolean marked = offending.contains(frame.number());
    TrTag row =
        tr(
            td((marked ? "✗ " : "") + frame.number()),
            td(seconds(frame.offsetSeconds())),
            td(Untrusted.line(frame.direction(), 20)),
            td(text(Untrusted.line(frame.summary(), 160)), comment(frame)),
            iff(log, td()));
    // Only these are ever linked to, and ids on all of them would make the page a good deal larger.
    return marked || linked(frame)
        ? row.withId(Anchor.frameId(result.id(), frame.number())).withCondClass(marked, "offence")
        : row;
  }

  private static DomContent row(Trail.Printed printed) {
    List<DomContent> lines =
        printed.lines().stream()
            .map(line -> join(text(Untrusted.line(line, 200)), br()))
            .map(DomContent.class::cast)
            .toList();
    String more = printed.leftOut() == 0 ? "" : "⋯ and " + printed.leftOut() + " more lines";
    return tr(
            td(),
            td(seconds(printed.seconds())),
            td("log"),
            td(),
            td(each(lines, line -> line), text(more)).withClass("log"))
        .withClass("printed");
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.4f", seconds);
  }

  private boolean linked(FrameRow frame) {
    return result.findings().stream()
        .anyMatch(finding -> Integer.valueOf(frame.number()).equals(finding.frame()));
  }

  private static DomContent comment(FrameRow frame) {
    String comment = frame.comment();
    return comment == null ? text("") : span(Untrusted.line(comment, 300)).withClass("comment");
  }
}
