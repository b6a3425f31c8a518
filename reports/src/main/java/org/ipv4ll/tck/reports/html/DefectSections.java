// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.DefectTrail;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;

/** What the host breaks: one part of the page for each defect, with the frames that show it. */
final class DefectSections {

  private static final int LONGEST_TEXT = 400;

  private final RunResult run;
  private final CaseLinks links;

  DefectSections(RunResult run) {
    this.run = run;
    this.links = new CaseLinks(run);
  }

  DomContent render() {
    return iff(
        !run.defects().isEmpty(),
        section(
                h2("Defects"),
                p("One for each requirement that a check found broken, with the frames of the case "
                        + "that shows it most briefly.")
                    .withClass("soft"),
                each(ReadingOrder.defects(run), this::defect))
            .withId("defects"));
  }

  private DomContent defect(Defect defect) {
    var words = new DefectWords(run, defect);
    var known = run.known(defect);
    return article(
            h3(
                Chip.of(defect.verdict(), defect.rule().level()),
                iff(known, entry -> span("known").withClass("role")),
                span(line(defect.id())).withClass("soft"),
                text(" " + line(title(defect, words)))),
            rule(defect, words),
            iff(known, DefectSections::accepted),
            p(strong(line(defect.text()))).withClass("seen"),
            frames(defect),
            cases("Seen in", defect.witnesses()),
            cases("Not decided because of it", words.undecided()),
            advice(defect))
        .withClasses("defect", defect.verdict().key(), known.isPresent() ? "accepted" : "")
        .withData("outcome", defect.verdict().key())
        .withData("feature", features(defect))
        .withId(Anchor.defectId(defect.id()));
  }

  private static String title(Defect defect, DefectWords words) {
    return words.sentence().isBlank() ? defect.rule().requirement() : words.sentence();
  }

  private DomContent rule(Defect defect, DefectWords words) {
    var id = defect.rule().requirement();
    return p(
            run.requirement(id).isPresent()
                ? a(line(id)).withHref(Anchor.ofRequirement(id))
                : text(line(id)),
            standard(defect, words),
            text(" · " + line(words.place()) + " · check "),
            code(line(defect.rule().check())))
        .withClass("soft");
  }

  private static DomContent accepted(KnownFailure entry) {
    return p("Known: " + line(BaselineWords.excuse(entry)));
  }

  private DomContent frames(Defect defect) {
    return iff(
        DefectTrail.of(run, defect),
        trail ->
            div(
                new DefectFrames(trail).render(),
                p(text("From "), links.of(trail.result().id()), text(" "), capture(trail.result()))
                    .withClass("soft")));
  }

  private static DomContent capture(CaseResult result) {
    var pcapng = result.evidence().pcapng();
    return pcapng == null ? text("") : a("capture (pcapng)").withHref(Anchor.ofFile(pcapng));
  }

  private DomContent cases(String heading, List<String> ids) {
    return iff(
        !ids.isEmpty(),
        div(span("%s (%d): ".formatted(heading, ids.size())).withClass("soft"), links.of(ids))
            .withClass("cases"));
  }

  /** The section as a link, and the lines that the host breaks. */
  private DomContent standard(Defect defect, DefectWords words) {
    var lines = words.lines().isEmpty() ? "" : " · " + line(words.lines());
    return each(
        iff(
            run.requirement(defect.rule().requirement()),
            requirement -> each(text(" · "), RfcLink.of(requirement))),
        text(lines));
  }

  private String features(Defect defect) {
    return defect.witnesses().stream()
        .flatMap(id -> run.find(id).stream())
        .map(result -> result.head().feature())
        .map(Finder::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private DomContent advice(Defect defect) {
    return iff(
        run.requirement(defect.rule().requirement()),
        requirement -> each(remedies(requirement), why(requirement)));
  }

  private static DomContent remedies(RequirementResult requirement) {
    return iff(
        !requirement.advice().remedies().isEmpty(),
        div(p("Remedies without a change of code:"), Causes.list(requirement.advice().remedies()))
            .withClass("remedies"));
  }

  private static DomContent why(RequirementResult requirement) {
    var judged = requirement.advice().judged();
    return iff(
        !judged.isBlank() || !requirement.causes().isEmpty(),
        details(
            summary("How it is judged, and why hosts usually break it"),
            iff(!judged.isBlank(), p(line(judged))),
            iff(!requirement.causes().isEmpty(), Causes.list(requirement.causes()))));
  }

  private static String line(String text) {
    return Untrusted.line(text, LONGEST_TEXT);
  }
}
