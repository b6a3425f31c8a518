// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** All requirements in the order of the RFC, with the cases that show them. */
final class RequirementTable {

  private static final int MOST_AT_ONCE = 4;

  private final List<RequirementResult> requirements;
  private final List<Defect> defects;
  private final Map<String, CaseResult> shown;

  RequirementTable(RunResult run) {
    this.requirements = run.requirements().stream().sorted(RequirementOrder.OF_RFC).toList();
    this.defects = run.defects();
    this.shown =
        run.cases().stream()
            .collect(Collectors.toMap(CaseResult::id, Function.identity(), (one, other) -> one));
  }

  DomContent render() {
    return section(
            h2("Requirements of RFC 3927"),
            Filters.render(requirements),
            p("No requirement matches the filters.").withId("no-match").attr("hidden"),
            div(table(
                    thead(
                        tr(
                            each(
                                List.of("Verdict", "Requirement", "Level", "Judged by"),
                                h -> th(h)))),
                    tbody(each(requirements, this::row))))
                .withClass("scroll")
                .withTabindex(0),
            Glossary.render())
        .withId("requirements");
  }

  private DomContent row(RequirementResult requirement) {
    return tr(
            td(Chip.of(requirement.verdict()), each(defects(requirement), this::defectLink)),
            td(
                code(requirement.id()),
                text(" "),
                RfcLink.of(requirement),
                text(" "),
                span(requirement.row().role())
                    .withClass("role")
                    .withTitle(Glossary.role(requirement.row().role())),
                div(Untrusted.line(requirement.row().text(), 400)),
                iff(!why(requirement).isBlank(), div(why(requirement)).withClass("soft"))),
            td(requirement.row().level()),
            td(checks(requirement), cases(requirement)))
        .withId(Anchor.requirementId(requirement.id()))
        .withData("section", requirement.row().section())
        .withData("role", requirement.row().role())
        .withData("verdict", requirement.verdict().key());
  }

  /** Why there is no verdict. */
  private static String why(RequirementResult requirement) {
    if (!requirement.because().isBlank()) {
      return Untrusted.line(requirement.disposition() + ": " + requirement.because(), 400);
    }
    return requirement.cases().isEmpty() ? "no case of this run judges it" : "";
  }

  private List<Defect> defects(RequirementResult requirement) {
    return defects.stream()
        .filter(each -> each.rule().requirements().contains(requirement.id()))
        .toList();
  }

  private DomContent defectLink(Defect defect) {
    return div(
        a(defect.verdict().symbol() + " " + Untrusted.line(defect.id(), 20))
            .withHref(Anchor.ofDefect(defect.id())));
  }

  /** A case that was judged as a whole is the name of its own check. */
  private static DomContent checks(RequirementResult requirement) {
    List<String> checks =
        requirement.checks().stream().filter(id -> !requirement.cases().contains(id)).toList();
    return each(checks, id -> div(code(Untrusted.line(id, 100))));
  }

  /** Many of them fold away: what they found is among the defects. */
  private DomContent cases(RequirementResult requirement) {
    List<String> ids = requirement.cases();
    DomContent links = each(ids, id -> caseLink(requirement, id));
    return ids.size() <= MOST_AT_ONCE
        ? links
        : details(summary(ids.size() + " cases"), links).withClass("more");
  }

  /** A case that did not run has no section to go to. */
  private DomContent caseLink(RequirementResult requirement, String id) {
    CaseResult result = shown.get(id);
    if (result == null) {
      return div(id).withClass("soft").withTitle("did not run");
    }
    Verdict verdict = verdict(requirement, result);
    String mark = verdict.worseThan(Verdict.PASS) ? verdict.symbol() + " " : "";
    return div(a(mark + id).withHref(Anchor.ofCase(id)));
  }

  /** What the case says of this requirement: it may have failed for another. */
  private static Verdict verdict(RequirementResult requirement, CaseResult result) {
    return result.checks().stream()
        .filter(check -> check.requirements().contains(requirement.id()))
        .map(CheckResult::verdict)
        .reduce(Verdict::worse)
        .orElse(result.verdict());
  }
}
