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
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.compare.Comparison;
import org.ipv4ll.tck.reports.compare.Comparison.Change;
import org.ipv4ll.tck.reports.compare.Comparison.Kind;
import org.ipv4ll.tck.reports.compare.Comparison.Side;
import org.ipv4ll.tck.reports.compare.Shift;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Two runs side by side: what became of each case that changed. */
public final class ComparisonPage {

  private static final int MOST_SHIFTS = 1000;

  private final Comparison comparison;

  public ComparisonPage(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The whole page. */
  public String text() {
    return Page.of("What changed · RFC 3927 conformance", overview(), changes(), measurements());
  }

  private DomContent overview() {
    return header(
        p("RFC 3927 conformance, two runs compared").withClass("soft"),
        h1(strong(headline())),
        p(side("Before: ", comparison.before())),
        p(side("After: ", comparison.after())),
        each(comparison.caveats(), caveat -> p("Not alike: " + line(caveat)).withClass("notice")));
  }

  /** {@code 2 cases regressed, 1 fixed}. */
  private String headline() {
    List<String> parts =
        Stream.of(Kind.values())
            .filter(kind -> !comparison.of(kind).isEmpty())
            .map(kind -> comparison.of(kind).size() + " " + kind.word())
            .toList();
    return parts.isEmpty() ? "No verdict changed" : String.join(", ", parts);
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

  private DomContent changes() {
    return div(
        each(
            List.of(Kind.values()),
            kind ->
                iff(
                    !comparison.of(kind).isEmpty(),
                    section(
                        h2(heading(kind)),
                        ul(each(comparison.of(kind), ComparisonPage::change))
                            .withClass("problems")))));
  }

  private static String heading(Kind kind) {
    return Character.toUpperCase(kind.word().charAt(0)) + kind.word().substring(1);
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
        .withClass("scroll");
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
