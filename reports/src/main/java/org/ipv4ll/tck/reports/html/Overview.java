// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import org.ipv4ll.tck.reports.Headline;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Counts;
import org.ipv4ll.tck.reports.html.page.Moment;
import org.ipv4ll.tck.reports.model.RunResult;

/** The top of the page: what a reader in a hurry has to know. */
final class Overview {

  private final RunResult run;
  private final Headline headline;

  Overview(RunResult run) {
    this.run = run;
    this.headline = new Headline(run);
  }

  DomContent render() {
    return header(
        p(Untrusted.line(tested(), 300)).withClass("soft"),
        h1(
            strong(Untrusted.line(run.target().name(), 100)),
            text(": " + lowerFirst(headline.defects()))),
        p(strong(headline.musts() + "."), text(" " + headline.others())),
        completeness(),
        BaselineSection.render(run),
        p("Cases").withClass("soft label"),
        Counts.of(run.summary()),
        contents(),
        Finder.render(run));
  }

  private String tested() {
    return "RFC 3927 conformance of %s over %s, %s"
        .formatted(
            run.target().title(), run.target().adapter(), Moment.second(run.course().startedAt()));
  }

  private DomContent completeness() {
    boolean partial = run.course().interrupted() || !run.suite().complete();
    return p(Untrusted.line(headline.completeness(), 500)).withClass(partial ? "notice" : "");
  }

  private DomContent contents() {
    return nav(
        iff(!run.defects().isEmpty(), a("Defects").withHref("#defects")),
        a("Cases").withHref("#cases"),
        a("Requirements").withHref("#requirements"),
        a("This run").withHref("#run"));
  }

  private static String lowerFirst(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
