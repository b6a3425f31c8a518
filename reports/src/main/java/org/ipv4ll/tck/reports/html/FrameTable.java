package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/** The frames of a case, the offending ones highlighted with the judgement on them. */
final class FrameTable {

  private static final List<String> COLUMNS = List.of("#", "Time (s)", "From", "Frame", "Bytes");

  private final CaseResult result;
  private final List<FrameRow> shown;
  private final Set<Integer> offending;

  FrameTable(CaseResult result, List<FrameRow> shown) {
    this.result = result;
    this.shown = shown;
    this.offending = result.offendingFrames();
  }

  DomContent render() {
    return iff(
        !shown.isEmpty(),
        div(
            h4(heading()),
            div(table(
                        thead(tr(each(COLUMNS, column -> th(column)))),
                        tbody(each(rows(), row -> row)))
                    .withClass("frames"))
                .withClass("scroll")));
  }

  private String heading() {
    int all = result.frames().size();
    return shown.size() == all
        ? "Frames"
        : "Frames (%d of %d; the capture holds all)".formatted(shown.size(), all);
  }

  private List<DomContent> rows() {
    List<DomContent> rows = new ArrayList<>();
    int next = 0;
    for (FrameRow frame : shown) {
      int index = result.frames().indexOf(frame);
      addGap(rows, index - next);
      rows.add(row(frame));
      next = index + 1;
    }
    addGap(rows, result.frames().size() - next);
    return rows;
  }

  private static void addGap(List<DomContent> rows, int leftOut) {
    if (leftOut > 0) {
      String words = "⋯ " + leftOut + (leftOut == 1 ? " frame" : " frames") + " left out here";
      rows.add(tr(td(words).withColspan(Integer.toString(COLUMNS.size()))).withClass("gap"));
    }
  }

  private DomContent row(FrameRow frame) {
    boolean marked = offending.contains(frame.number());
    TrTag row =
        tr(
            td((marked ? "✗ " : "") + frame.number()),
            td(String.format(Locale.ROOT, "%.4f", frame.offsetSeconds())),
            td(Untrusted.line(frame.direction(), 20)),
            td(text(Untrusted.line(frame.summary(), 160)), comment(frame)),
            td(Integer.toString(frame.length())));
    // Only these are ever linked to, and ids on all of them would make the page a good deal larger.
    return marked || linked(frame)
        ? row.withId(Anchor.frameId(result.id(), frame.number())).withCondClass(marked, "offence")
        : row;
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
