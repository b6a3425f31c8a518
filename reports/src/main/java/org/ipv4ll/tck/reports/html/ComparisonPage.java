// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.compare.Comparison;
import org.ipv4ll.tck.reports.compare.Comparison.Change;
import org.ipv4ll.tck.reports.compare.Comparison.Kind;
import org.ipv4ll.tck.reports.compare.Comparison.Side;
import org.ipv4ll.tck.reports.compare.ComparisonText;
import org.ipv4ll.tck.reports.compare.DefectChange;
import org.ipv4ll.tck.reports.compare.Shift;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.html.page.Page;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Two runs side by side: what became of each case that changed. */
public final class ComparisonPage {

  private static final int MOST_SHIFTS = 1000;

  private final Comparison comparison;
  private final ComparisonText words;

  public ComparisonPage(Comparison comparison) {
    this.comparison = comparison;
    this.words = new ComparisonText(comparison);
  }

  /** The whole page. */
  public String text() {
    return Page.of(
        "What changed · RFC 3927 conformance", overview(), defects(), changes(), measurements());
  }

  private DomContent overview() {
    return header(
        p("RFC 3927 conformance, two runs compared").withClass("soft"),
        h1(strong(words.defects())),
        p(words.cases()),
        p(side("Before: ", comparison.before())),
        p(side("After: ", comparison.after())),
        each(comparison.caveats(), caveat -> p("Not alike: " + line(caveat)).withClass("notice")));
  }

  private static String side(String which, Side side) {
    return line(
        "%s%s %s, suite %s, %s (%s)"
            .formatted(
                which,
                side.target(),
                side.version(),
                side.suite(),
                side.startedAt(),
                side.place()));
  }

  private DomContent defects() {
    return iff(
        !comparison.defects().isEmpty(),
        section(
            h2("Defects"),
            ul(each(comparison.defects(), ComparisonPage::defect)).withClass("problems")));
  }

  private static DomContent defect(DefectChange change) {
    return li(
        div(
            strong(change.kind().word()),
            div(level(change.before()), span(" → ").withClass("soft"), level(change.after()))),
        div(
            strong(line(change.text())),
            p(span(line(change.requirement()) + " "), code(line(change.check())))
                .withClass("soft")));
  }

  private static DomContent level(@Nullable String level) {
    return level == null
        ? span("not there").withClass("soft")
        : Chip.of(level.equals("MUST") ? Verdict.FAIL : Verdict.WARN, line(level));
  }

  private DomContent changes() {
    return div(
        each(
            List.of(Kind.values()),
            kind ->
                iff(
                    !comparison.of(kind).isEmpty(),
                    section(
                        h2("Cases " + kind.word()),
                        ul(each(comparison.of(kind), ComparisonPage::change))
                            .withClass("problems")))));
  }

  private static DomContent change(Change change) {
    return li(
        div(verdict(change.before()), span(" → ").withClass("soft"), verdict(change.after())),
        div(
            strong(line(change.title())),
            span(" "),
            code(line(change.id())),
            iff(!change.reason().isBlank(), p(line(change.reason())).withClass("soft"))));
  }

  private static DomContent verdict(@Nullable Verdict verdict) {
    return verdict == null ? span("not there").withClass("soft") : Chip.of(verdict);
  }

  private DomContent measurements() {
    List<Shift> crossed = comparison.measurements().stream().filter(Shift::crossed).toList();
    List<Shift> others = comparison.measurements().stream().filter(s -> !s.crossed()).toList();
    return section(
        h2("Measurements"),
        p("Random delays differ from run to run; what counts is the side of a bound.")
            .withClass("soft"),
        crossed.isEmpty() ? p("None lies across a bound.") : values(crossed),
        iff(
            !others.isEmpty(),
            details(
                summary(
                    others.size() + " changed by more than their uncertainty, on the same side"),
                values(others.stream().limit(MOST_SHIFTS).toList()))));
  }

  private static DomContent values(List<Shift> shifts) {
    return div(table(
            thead(tr(th("Case"), th("Measured"), th("Before"), th("After"), th("Allowed"))),
            tbody(each(shifts, ComparisonPage::row))))
        .withClass("scroll")
        .withTabindex(0);
  }

  private static DomContent row(Shift shift) {
    return tr(
        td(code(line(shift.id()))),
        td(line(shift.after().name())),
        td(shift.before().measured()),
        td(shift.after().measured()),
        td(shift.after().allowed()));
  }

  private static String line(String text) {
    return Untrusted.line(text, 400);
  }
}
