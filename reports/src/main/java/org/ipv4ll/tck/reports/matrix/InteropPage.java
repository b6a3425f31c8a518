package org.ipv4ll.tck.reports.matrix;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.Anchor;
import org.ipv4ll.tck.reports.html.Chip;
import org.ipv4ll.tck.reports.html.Page;

/** interop.html: implementation by implementation, and below each pair what happened. */
final class InteropPage {

  private static final String STYLE = Resource.text(InteropPage.class, "matrix.css");

  private final Interop interop;
  private final List<String> names;

  private InteropPage(Interop interop) {
    this.interop = interop;
    this.names = new ArrayList<>(new TreeMap<>(interop.versions()).keySet());
  }

  static String of(Interop interop) {
    return new InteropPage(interop).page();
  }

  private String page() {
    return Page.of(
        "IPv4 Link-Local interoperability",
        style(rawHtml(STYLE)),
        overview(),
        section(h2("Pairs"), table()).withId("matrix"),
        each(interop.pairs(), InteropPage::pair));
  }

  private DomContent overview() {
    var words =
        "%d implementations, %d pairs, %s, %s %s, %.0f s"
            .formatted(
                names.size(),
                interop.pairs().size(),
                MatrixPage.second(interop.startedAt()),
                interop.tool().name(),
                interop.tool().version(),
                interop.wallSeconds());
    return header(h1("Who gets on with whom"), p(words).withClass("soft"));
  }

  private DomContent table() {
    return div(j2html.TagCreator.table(
            thead(tr(th(""), each(names, name -> th(Untrusted.line(name, 60))))),
            tbody(each(names, this::row))))
        .withClass("scroll");
  }

  private DomContent row(String name) {
    return tr(
        td(
            strong(Untrusted.line(name, 100)),
            div(Untrusted.line(interop.versions().getOrDefault(name, ""), 100)).withClass("soft")),
        each(names, other -> cell(name, other)));
  }

  private DomContent cell(String one, String other) {
    return interop.pairs().stream()
        .filter(pair -> isOf(pair, one, other))
        .findFirst()
        .map(pair -> td(a(Chip.of(pair.worst())).withHref("#" + id(pair))))
        .orElse(td("–").withClass("soft"));
  }

  private static boolean isOf(Interop.Pair pair, String one, String other) {
    return pair.first().equals(one) && pair.second().equals(other)
        || pair.first().equals(other) && pair.second().equals(one);
  }

  private static String id(Interop.Pair pair) {
    return ("pair-" + pair.first() + "-" + pair.second()).replaceAll("[^A-Za-z0-9-]", "-");
  }

  private static DomContent pair(Interop.Pair pair) {
    return section(
            h2(Untrusted.line(pair.first() + " and " + pair.second(), 200)),
            p(Untrusted.line(pair.meeting(), 300)).withClass("soft"),
            ul(each(pair.encounters(), InteropPage::encounter)).withClass("problems"))
        .withId(id(pair));
  }

  private static DomContent encounter(Interop.Encounter encounter) {
    return li(
        Chip.of(encounter.verdict()),
        div(
            strong(Untrusted.line(encounter.title(), 300)),
            div(Untrusted.line(encounter.reason(), 500)),
            captures(encounter)));
  }

  private static DomContent captures(Interop.Encounter encounter) {
    return span(each(
            new TreeMap<>(encounter.captures()),
            (name, file) ->
                span(
                    a("frames at " + Untrusted.line(name, 60)).withHref(Anchor.ofFile(file)),
                    text(" "))))
        .withClass("soft");
  }
}
