package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.timeline.Timeline;

/** One section for each case: what is wrong, how to see it, and all that was seen. */
final class CaseSections {

  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_STEPS = 60;

  private final Map<String, RequirementResult> requirements;
  private final FrameBudget budget;

  CaseSections(RunResult run) {
    this.requirements =
        run.requirements().stream()
            .collect(
                Collectors.toMap(RequirementResult::id, Function.identity(), (one, other) -> one));
    this.budget = FrameBudget.of(run.cases());
  }

  DomContent render(CaseResult result) {
    return details(
            summary(
                Chip.of(result.verdict()),
                span(Untrusted.line(result.title(), 200)).withClass("title"),
                code(result.id())),
            body(result))
        .withClasses("case", result.verdict().key())
        .withData("verdict", result.verdict().key())
        .withCondOpen(result.needsAttention());
  }

  /** The anchor is inside the details element: a browser opens it to reach its target. */
  private DomContent body(CaseResult result) {
    List<FrameRow> frames = budget.choose(result);
    return div(
            iff(!result.reason().isBlank(), p(text(result.reason())).withClass("reason")),
            Rules.render(result, requirements),
            iff(compares(result), comparison(result)),
            SeeIt.render(result),
            Measurements.render(result),
            iff(
                !frames.isEmpty(),
                figure(rawHtml(Timeline.inline(result, frames))).withClass("scroll")),
            Findings.render(result, frames),
            steps(result.steps()),
            new FrameTable(result, frames).render())
        .withClass("body")
        .withId(Anchor.caseId(result.id()));
  }

  private static boolean compares(CaseResult result) {
    return !result.expected().isBlank() || !result.observed().isBlank();
  }

  private static DomContent comparison(CaseResult result) {
    return div(side("Expected", result.expected()), side("Observed", result.observed()))
        .withClass("pair");
  }

  private static DomContent side(String heading, String words) {
    return div(h4(heading), p(words.isBlank() ? "–" : text(words)));
  }

  private static DomContent steps(List<String> steps) {
    List<String> shown = steps.subList(0, Math.min(MOST_STEPS, steps.size()));
    int leftOut = steps.size() - shown.size();
    return iff(
        !steps.isEmpty(),
        div(
            h4("What was done"),
            ol(attrs(".steps"), each(shown, step -> li(Untrusted.line(step, 300)))),
            iff(leftOut > 0, p("… and " + leftOut + " more steps").withClass("soft"))));
  }

  private static String text(String words) {
    return Untrusted.text(words, LONGEST_TEXT);
  }
}
