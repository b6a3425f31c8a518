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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Window;

/** The few frames that show a defect, with what was done to the host among them. */
final class DefectFrames implements Trail.Teller<DomContent> {

  private final CaseResult result;
  private final Set<Integer> named;
  private final List<FrameRow> shown;

  /**
   * @param result whose frames they are
   * @param numbers of the frames
   * @param named those of them that the check names. One of the tester was to be answered, and was
   *     not
   */
  DefectFrames(CaseResult result, List<Integer> numbers, Set<Integer> named) {
    this.result = result;
    this.named = named;
    this.shown =
        result.frames().stream().filter(frame -> numbers.contains(frame.number())).toList();
  }

  DomContent render() {
    return shown.isEmpty() ? text("") : table(tbody(rows())).withClass("frames");
  }

  private DomContent rows() {
    List<DomContent> rows = new ArrayList<>();
    OptionalDouble silence =
        shown.stream().anyMatch(this::isOffence) ? OptionalDouble.empty() : silence();
    double until = silence.orElse(Double.NaN);
    for (Trail.Entry entry : Trail.around(result, shown)) {
      if (entry.seconds() > until) {
        rows.add(silence(until));
        until = Double.NaN;
      }
      rows.add(entry.tell(this));
    }
    if (!Double.isNaN(until)) {
      rows.add(silence(until));
    }
    return each(rows.stream());
  }

  private boolean isOffence(FrameRow frame) {
    return named.contains(frame.number()) && frame.direction().equals("host");
  }

  /** The end of the time in which something had to come after the frame that is named. */
  private OptionalDouble silence() {
    double stimulus =
        shown.stream()
            .filter(frame -> named.contains(frame.number()))
            .mapToDouble(FrameRow::offsetSeconds)
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    return result.windows().stream()
        .filter(window -> window.kind() == Window.Kind.AWAITED)
        .filter(window -> window.toSeconds() != null)
        .min(Comparator.comparing(window -> Math.abs(window.fromSeconds() - stimulus)))
        .map(Window::toSeconds)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private static DomContent silence(double until) {
    return tr(
            td("✗"),
            td(FrameTable.seconds(until) + " s"),
            td("host"),
            td(span("awaited until here, in vain").withClass("comment")))
        .withClass("offence");
  }

  @Override
  public DomContent seen(FrameRow frame) {
    boolean marked = isOffence(frame);
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
