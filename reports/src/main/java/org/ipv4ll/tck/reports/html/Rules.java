// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Map;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.jspecify.annotations.Nullable;

/** The requirements that a case judges, in words where somebody has to act on them. */
final class Rules {

  private Rules() {}

  static DomContent render(CaseResult result, Map<String, RequirementResult> registry) {
    return ul(each(result.head().requirements(), id -> rule(id, registry.get(id), result)))
        .withClass("rules");
  }

  /** What the sentence is, where it stands, and what breaks it. */
  private static DomContent inFull(RequirementResult requirement) {
    var judged = requirement.advice().judged();
    return each(
        text(" " + Untrusted.line(requirement.row().text(), 300) + " "),
        RfcLink.withLines(requirement),
        iff(!judged.isBlank(), div(Untrusted.line(judged, 400)).withClass("soft")));
  }

  private static DomContent rule(
      String id, @Nullable RequirementResult requirement, CaseResult result) {
    if (requirement == null) {
      return li(id);
    }
    return li(
        a(id).withHref(Anchor.ofRequirement(id)),
        text(" "),
        span(requirement.row().level()).withClass("role"),
        iff(result.needsAttention(), inFull(requirement)));
  }
}
