// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.summary;
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
import java.util.Optional;
import java.util.TreeMap;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.html.page.Counts;
import org.ipv4ll.tck.reports.html.page.Moment;
import org.ipv4ll.tck.reports.html.page.Page;
import org.ipv4ll.tck.reports.model.Verdict;

/** interop.html: implementation by implementation, and below each pair what happened. */
final class InteropPage {

  private static final String STYLE = Resource.text(InteropPage.class, "matrix.css");

  private static final String TASK =
      "Two hosts on one link want the same address, the contested one. In the end each has to hold"
          + " an address, and not the same. Every pair met in all the ways below.";

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
        problems(),
        section(h2("Pairs"), table()).withId("matrix"),
        section(
            h2("Encounters"),
            p("Pairs with problems are open; other pairs open with a click.").withClass("soft"),
            each(interop.pairs(), InteropPage::pair)));
  }

  private DomContent overview() {
    return header(
        p(Untrusted.line(about(), 300)).withClass("soft"),
        h1(strong(names.size() + " implementations"), text(": " + interop.headline())),
        p(TASK),
        Counts.of(interop.summary()));
  }

  private String about() {
    return "IPv4 Link-Local interoperability, %s, %s %s, %.0f s"
        .formatted(
            Moment.second(interop.startedAt()),
            interop.tool().name(),
            interop.tool().version(),
            interop.wallSeconds());
  }

  private DomContent problems() {
    var wrong =
        interop.pairs().stream()
            .flatMap(pair -> pair.encounters().stream().map(each -> problem(pair, each)))
            .flatMap(Optional::stream)
            .toList();
    return iff(
        !wrong.isEmpty(),
        section(h2("What to look at"), ul(each(wrong, item -> item)).withClass("problems")));
  }

  private static Optional<DomContent> problem(Interop.Pair pair, Interop.Encounter encounter) {
    if (encounter.verdict() == Verdict.PASS) {
      return Optional.empty();
    }
    return Optional.of(
        li(
            Chip.of(encounter.verdict()),
            div(
                a(Untrusted.line(encounter.title(), 300)).withHref("#" + id(pair, encounter)),
                span(Untrusted.line(encounter.reason(), 500)).withClass("soft"))));
  }

  private DomContent table() {
    return div(j2html.TagCreator.table(
            thead(tr(th(""), each(names, name -> th(Untrusted.line(name, 60))))),
            tbody(each(names, this::row))))
        .withClass("scroll")
        .withTabindex(0);
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
        .map(pair -> td(a(Chip.of(pair.worst(), pair.share())).withHref("#" + id(pair))))
        .orElse(td("–").withClass("soft"));
  }

  private static boolean isOf(Interop.Pair pair, String one, String other) {
    return pair.first().equals(one) && pair.second().equals(other)
        || pair.first().equals(other) && pair.second().equals(one);
  }

  private static String id(Interop.Pair pair) {
    return ("pair-" + pair.first() + "-" + pair.second()).replaceAll("[^A-Za-z0-9-]", "-");
  }

  private static String id(Interop.Pair pair, Interop.Encounter encounter) {
    return id(pair) + "-" + encounter.id().replaceAll("[^A-Za-z0-9-]", "-");
  }

  /** The anchor is inside the details element: a browser opens it to reach its target. */
  private static DomContent pair(Interop.Pair pair) {
    return details(
            summary(
                Chip.of(pair.worst(), pair.share()),
                span(Untrusted.line(pair.first() + " and " + pair.second(), 200))
                    .withClass("title")),
            div(
                    p(Untrusted.line(pair.meeting(), 300)).withClass("soft"),
                    ul(each(pair.encounters(), encounter -> encounter(pair, encounter)))
                        .withClass("findings"))
                .withClass("body")
                .withId(id(pair)))
        .withClasses("case", pair.worst().key())
        .withCondOpen(pair.worst() != Verdict.PASS);
  }

  private static DomContent encounter(Interop.Pair pair, Interop.Encounter encounter) {
    return li(
            Chip.of(encounter.verdict()),
            div(
                strong(Untrusted.line(encounter.title(), 300)),
                div(Untrusted.line(encounter.reason(), 500)),
                div(
                        each(encounter.captures(), (name, file) -> file("frames at ", name, file)),
                        each(encounter.logs(), (name, file) -> file("log of ", name, file)))
                    .withClass("evidence")))
        .withId(id(pair, encounter));
  }

  private static DomContent file(String kind, String name, String file) {
    return a(kind + Untrusted.line(name, 60)).withHref(Anchor.ofFile(file));
  }
}
