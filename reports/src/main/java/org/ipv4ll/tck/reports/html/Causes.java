package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Why hosts usually break what this one broke. */
final class Causes {

  private static final int MOST = 8;

  private Causes() {}

  static DomContent render(CaseResult result, Map<String, RequirementResult> registry) {
    boolean broken = result.verdict() == Verdict.FAIL || result.verdict() == Verdict.WARN;
    List<String> causes =
        result.requirements().stream()
            .map(registry::get)
            .filter(Objects::nonNull)
            .flatMap(requirement -> requirement.causes().stream())
            .distinct()
            .limit(MOST)
            .toList();
    return iff(
        broken && !causes.isEmpty(),
        div(
            h4("Common causes"),
            ul(each(causes, cause -> li(Untrusted.line(cause, 300)))).withClass("causes")));
  }
}
