// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;

/** Cases by their ids, each a link to its part of the page. */
final class CaseLinks {

  private static final int MOST_AT_ONCE = 6;

  private final Set<String> there;

  CaseLinks(RunResult run) {
    this.there = run.cases().stream().map(CaseResult::id).collect(Collectors.toSet());
  }

  /** A case that did not run has no part of the page to go to. */
  DomContent of(String id) {
    var name = Untrusted.line(id, 100);
    return there.contains(id)
        ? a(name).withHref(Anchor.ofCase(id))
        : span(name).withClass("soft").withTitle("did not run");
  }

  /** Many of them fold away. */
  DomContent of(List<String> ids) {
    int atOnce = ids.size() <= MOST_AT_ONCE + 1 ? ids.size() : MOST_AT_ONCE;
    var rest = ids.subList(atOnce, ids.size());
    return each(
        each(ids.subList(0, atOnce), id -> span(of(id)).withClass("id")),
        iff(
            !rest.isEmpty(),
            details(
                    summary("and %d more".formatted(rest.size())),
                    each(rest, id -> span(of(id)).withClass("id")))
                .withClass("more")));
  }
}
