// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.DefectTrail;
import org.ipv4ll.tck.reports.defect.Trail;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/** The few frames that show a defect, as a table. */
final class DefectFrames implements Trail.Teller<DomContent> {

  private final DefectTrail trail;
  private final CaseResult result;

  DefectFrames(DefectTrail trail) {
    this.trail = trail;
    this.result = trail.result();
  }

  DomContent render() {
    var entries = trail.entries();
    return entries.isEmpty()
        ? text("")
        : table(tbody(each(entries, entry -> entry.tell(this)))).withClass("frames");
  }

  @Override
  public DomContent awaited(Trail.Silence silence) {
    return tr(
            td("✗"),
            td(FrameTable.seconds(silence.seconds()) + " s"),
            td("host"),
            td(span("awaited until here, in vain").withClass("comment")))
        .withClass("offence");
  }

  @Override
  public DomContent seen(FrameRow frame) {
    boolean marked = trail.isOffence(frame);
    var link =
        a((marked ? "✗ " : "") + frame.number())
            .withHref(Anchor.ofFrame(result.id(), frame.number()));
    return tr(
            td(result.needsAttention() ? link : text(String.valueOf(frame.number()))),
            td(FrameTable.seconds(frame.offsetSeconds()) + " s"),
            td(Untrusted.line(frame.direction(), 20)),
            td(text(Untrusted.line(frame.summary(), 160)), comment(frame)))
        .withCondClass(marked, "offence");
  }

  private static DomContent comment(FrameRow frame) {
    var comment = frame.comment();
    return comment == null ? text("") : span(Untrusted.line(comment, 300)).withClass("comment");
  }

  @Override
  public DomContent leftOut(Trail.Gap gap) {
    return tr(td(), td("⋯"), td(), td(FrameTable.words(gap))).withClass("gap");
  }

  @Override
  public DomContent done(Act act) {
    return tr(
            td(),
            td(FrameTable.seconds(act.offsetSeconds()) + " s"),
            td("tester"),
            td(FrameTable.words(act)))
        .withClass("act");
  }

  @Override
  public DomContent printed(Trail.Printed lines) {
    return text("");
  }
}
