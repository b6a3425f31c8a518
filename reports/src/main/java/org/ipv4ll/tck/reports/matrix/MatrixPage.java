// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.html.page.Counts;
import org.ipv4ll.tck.reports.html.page.Moment;
import org.ipv4ll.tck.reports.html.page.Page;
import org.ipv4ll.tck.reports.model.Verdict;

/** matrix.html: every cell opens the case that shows it, and its frames. */
final class MatrixPage {

  private static final String STYLE = Resource.text(MatrixPage.class, "matrix.css");
  private static final int LONGEST_REASON = 300;

  private final Matrix matrix;

  private MatrixPage(Matrix matrix) {
    this.matrix = matrix;
  }

  static String of(Matrix matrix) {
    return new MatrixPage(matrix).page();
  }

  private String page() {
    return Page.of(
        "RFC 3927 conformance matrix",
        style(rawHtml(STYLE)),
        overview(),
        section(h2("Implementations"), implementations()),
        section(h2("Requirements of RFC 3927"), filter(), requirements()).withId("matrix"));
  }

  private DomContent overview() {
    long judged = matrix.columns().stream().filter(each -> each.broken() == null).count();
    var words =
        "%d implementations, %d requirements, suite %s, profile %s, %s, %s %s, %.0f s"
            .formatted(
                judged,
                matrix.rows().size(),
                matrix.suite(),
                matrix.profile(),
                Moment.second(matrix.startedAt()),
                matrix.tool().name(),
                matrix.tool().version(),
                matrix.wallSeconds());
    return header(h1("RFC 3927 conformance, compared"), p(words).withClass("soft"));
  }

  private DomContent implementations() {
    return div(each(matrix.columns(), MatrixPage::card)).withClass("cards");
  }

  private static DomContent card(Column column) {
    var name = strong(Untrusted.line(column.target(), 100));
    if (column.broken() != null) {
      return div(
              name, Chip.of(Verdict.ERROR, "not judged"), p(Untrusted.line(column.broken(), 500)))
          .withClass("card");
    }
    var link = a(name).withHref(Anchor.ofFile(column.directory() + "/report.html"));
    return div(
            link,
            p(Untrusted.line(about(column), 200)).withClass("soft"),
            p(strong(defects(column))),
            Counts.of(column.summary()))
        .withClass("card");
  }

  /** {@code Defects: 3 MUST, 1 SHOULD}. */
  private static String defects(Column column) {
    return column.defects().isEmpty()
        ? "No defect found"
        : "Defects: %d MUST, %d SHOULD"
            .formatted(column.count(Verdict.FAIL), column.count(Verdict.WARN));
  }

  private static String about(Column column) {
    return String.format(
        Locale.ROOT,
        "%s, over %s, %.0f s",
        column.version(),
        column.adapter(),
        column.wallSeconds());
  }

  /** Works without a script; where a browser does not know :has, all rows stay. */
  private static DomContent filter() {
    return label(
            input().withType("checkbox").withId("only-broken"), text(" only broken requirements"))
        .withClass("only");
  }

  private DomContent requirements() {
    return div(table(
            thead(
                tr(
                    th("Requirement"),
                    each(matrix.columns(), column -> th(Untrusted.line(column.target(), 60))))),
            tbody(each(matrix.rows(), this::row))))
        .withClass("scroll")
        .withTabindex(0);
  }

  private DomContent row(Row row) {
    return tr(
            td(
                code(row.requirement()),
                text(" "),
                span(row.level()).withClass("role"),
                div(Untrusted.line(row.text(), 400)).withClass("soft")),
            each(
                IntStream.range(0, row.cells().size()).boxed().toList(),
                index -> cell(row.cells().get(index), matrix.columns().get(index))))
        .withData("verdict", row.worst().key());
  }

  private static DomContent cell(Cell cell, Column column) {
    if (cell.caseId() == null) {
      return td("–").withClass("soft");
    }
    var page = Anchor.ofFile(column.directory() + "/report.html") + Anchor.ofCase(cell.caseId());
    var chip =
        a(Chip.of(cell.verdict()))
            .withHref(page)
            .withTitle(Untrusted.line(cell.caseId() + ": " + cell.reason(), LONGEST_REASON));
    return cell.capture() == null ? td(chip) : td(chip, text(" "), capture(cell, column));
  }

  private static DomContent capture(Cell cell, Column column) {
    return a("frames")
        .withHref(Anchor.ofFile(column.directory() + "/" + cell.capture()))
        .withClass("frames-link");
  }
}
