package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
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
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** All requirements in the order of the RFC, with the cases that show them. */
final class RequirementTable {

  private final List<RequirementResult> requirements;
  private final Map<String, Verdict> shown;

  RequirementTable(RunResult run) {
    this.requirements = run.requirements().stream().sorted(RequirementOrder.OF_RFC).toList();
    this.shown =
        run.cases().stream()
            .collect(Collectors.toMap(CaseResult::id, CaseResult::verdict, (one, other) -> one));
  }

  DomContent render() {
    return section(
            h2("Requirements of RFC 3927"),
            Filters.render(requirements),
            p("No requirement matches the filters.").withId("no-match").attr("hidden"),
            div(table(
                    thead(
                        tr(each(List.of("Verdict", "Requirement", "Level", "Cases"), h -> th(h)))),
                    tbody(each(requirements, this::row))))
                .withClass("scroll"),
            Glossary.render())
        .withId("requirements");
  }

  private DomContent row(RequirementResult requirement) {
    return tr(
            td(Chip.of(requirement.verdict())),
            td(
                code(requirement.id()),
                text(" "),
                span(requirement.role())
                    .withClass("role")
                    .withTitle(Glossary.role(requirement.role())),
                div(Untrusted.line(requirement.text(), 400)),
                iff(!why(requirement).isBlank(), div(why(requirement)).withClass("soft"))),
            td(requirement.level()),
            td(each(requirement.cases(), this::caseLink)))
        .withId(Anchor.requirementId(requirement.id()))
        .withData("section", requirement.section())
        .withData("role", requirement.role())
        .withData("verdict", requirement.verdict().key());
  }

  /** Why there is no verdict. */
  private static String why(RequirementResult requirement) {
    if (!requirement.because().isBlank()) {
      return Untrusted.line(requirement.disposition() + ": " + requirement.because(), 400);
    }
    return requirement.cases().isEmpty() ? "no case of this run judges it" : "";
  }

  /** A case that did not run has no section to go to. */
  private DomContent caseLink(String id) {
    Verdict verdict = shown.get(id);
    if (verdict == null) {
      return div(id).withClass("soft").withTitle("did not run");
    }
    String mark = verdict.worseThan(Verdict.PASS) ? verdict.symbol() + " " : "";
    return div(a(mark + id).withHref(Anchor.ofCase(id)));
  }
}
