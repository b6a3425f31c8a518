// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Cases that no defect explains. Those that end in the same words stand together. */
final class Problems {

  private static final int MOST_AT_ONCE = 4;

  private record Kind(Verdict verdict, String reason) {}

  private Problems() {}

  static DomContent render(List<CaseResult> problems) {
    return iff(
        !problems.isEmpty(),
        section(
            h2("Not judged, and not explained by a defect"),
            ul(each(alike(problems), Problems::item)).withClass("problems")));
  }

  private static List<List<CaseResult>> alike(List<CaseResult> problems) {
    Map<Kind, List<CaseResult>> kinds = new LinkedHashMap<>();
    for (CaseResult each : problems) {
      Kind kind = new Kind(each.verdict(), each.reason());
      kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(each);
    }
    return List.copyOf(kinds.values());
  }

  private static DomContent item(List<CaseResult> alike) {
    CaseResult first = alike.get(0);
    DomContent words =
        alike.size() == 1
            ? div(link(first), span(reason(first)).withClass("soft"))
            : div(
                span("%s (%d cases)".formatted(reason(first), alike.size())).withClass("many"),
                links(alike));
    return li(Chip.of(first.verdict()), words);
  }

  private static DomContent links(List<CaseResult> alike) {
    int atOnce = alike.size() <= MOST_AT_ONCE + 1 ? alike.size() : MOST_AT_ONCE;
    List<CaseResult> rest = alike.subList(atOnce, alike.size());
    return each(
        each(alike.subList(0, atOnce), Problems::link),
        iff(
            !rest.isEmpty(),
            details(summary("and %d more".formatted(rest.size())), each(rest, Problems::link))));
  }

  private static DomContent link(CaseResult result) {
    return a(Untrusted.line(result.title(), 200)).withHref(Anchor.ofCase(result.id()));
  }

  private static String reason(CaseResult result) {
    return Untrusted.line(result.reason(), 400);
  }
}
