// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Citation;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;

/** One section for each case: what is wrong, how to see it, and all that was seen. */
final class CaseSections {

  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_STEPS = 60;
  private static final int MOST_LINKS = 5;

  private final RunResult run;
  private final Map<String, RequirementResult> requirements;
  private final FrameBudget budget;
  private final Pictures pictures;
  private final DefectsOfCases defects;

  CaseSections(RunResult run) {
    this.run = run;
    this.requirements =
        run.requirements().stream()
            .collect(
                Collectors.toMap(RequirementResult::id, Function.identity(), (one, other) -> one));
    this.budget = FrameBudget.of(run.cases());
    this.pictures = new Pictures(run, budget);
    this.defects = new DefectsOfCases(run);
  }

  DomContent render(CaseResult result) {
    boolean known = run.known(result).isPresent();
    return details(
            summary(
                Chip.of(result.verdict()),
                iff(known, span("known").withClass("role")),
                h3(Untrusted.line(result.title(), 200)).withClass("title"),
                code(result.id()),
                each(defects.names(result), name -> span(name).withClass("role"))),
            body(result))
        .withClasses("case", result.verdict().key())
        .withCondOpen(!known && defects.isToBeRead(result))
        .withData("outcome", result.verdict().key())
        .withData("feature", Finder.name(result.head().feature()));
  }

  /** The anchor is inside the details element: a browser opens it to reach its target. */
  private DomContent body(CaseResult result) {
    Set<Integer> cited = defects.frames(result);
    List<FrameRow> frames = budget.choose(result, cited);
    boolean said = result.outcome().observed().contains(result.reason());
    return div(
            iff(!said, p(text(result.reason())).withClass("reason")),
            iff(run.known(result), known -> p("Known: " + text(BaselineWords.excuse(known)))),
            new Findings(run, result, frames).render(),
            story(result, frames),
            pictures.render(result, frames),
            SeeIt.render(result),
            Rules.render(result, requirements),
            Measurements.render(result),
            result.needsAttention()
                ? new FrameTable(result, frames, cited).render()
                : FrameList.render(result, frames))
        .withClass("body")
        .withId(Anchor.caseId(result.id()));
  }

  private DomContent story(CaseResult result, List<FrameRow> frames) {
    return div(
            iff(!result.steps().isEmpty(), div(h4("What was done"), steps(result))),
            side("Expected", words(result.outcome().expected()), rawHtml("")),
            side("Observed", observed(result), offence(result, frames)))
        .withClass("story");
  }

  private static DomContent side(String heading, DomContent words, DomContent more) {
    return div(h4(heading), p(words), more).withClass(heading.toLowerCase(Locale.ROOT));
  }

  /** What the verdict comes from stands out from what was well. */
  private static DomContent observed(CaseResult result) {
    String all = text(result.outcome().observed());
    String reason = text(result.reason());
    int from = result.needsAttention() && !reason.isBlank() ? all.indexOf(reason) : -1;
    if (from < 0) {
      return words(result.outcome().observed());
    }
    int to = from + reason.length();
    return each(
        TagCreator.text(all.substring(0, from)),
        strong(all.substring(from, to)),
        TagCreator.text(all.substring(to)));
  }

  private static DomContent words(String words) {
    return TagCreator.text(words.isBlank() ? "–" : text(words));
  }

  /** Where to see it: the offending frames, or the case whose capture has them. */
  private DomContent offence(CaseResult result, List<FrameRow> frames) {
    List<DomContent> links =
        Stream.concat(
                frames.stream()
                    .map(FrameRow::number)
                    .filter(result.offendingFrames()::contains)
                    .limit(MOST_LINKS)
                    .map(number -> frameLink(result, number)),
                pictures.cited(result).stream().map(CaseSections::caseLink))
            .toList();
    return iff(!links.isEmpty(), p(each(links, link -> link)));
  }

  private static DomContent caseLink(Citation cited) {
    return a("✗ frame " + cited.frame() + " of case " + cited.caseId())
        .withHref(Anchor.ofCase(cited.caseId()));
  }

  private static DomContent frameLink(CaseResult result, int number) {
    return a("✗ frame " + number + " ").withHref(Anchor.ofFrame(result.id(), number));
  }

  private static DomContent steps(CaseResult result) {
    List<String> steps = result.steps();
    int shown = Math.min(MOST_STEPS, steps.size());
    int leftOut = steps.size() - shown;
    return div(
        ol(attrs(".steps"), each(IntStream.range(0, shown).boxed().toList(), i -> step(result, i))),
        iff(leftOut > 0, p("… and " + leftOut + " more steps").withClass("soft")));
  }

  /** The step at which a case ended is the one that its verdict comes from. */
  private static DomContent step(CaseResult result, int index) {
    boolean last = result.endedAtLastStep() && index == result.steps().size() - 1;
    String mark = last ? result.verdict().symbol() + " " : "";
    return li(mark + Untrusted.line(result.steps().get(index), 300)).withCondClass(last, "ended");
  }

  private static String text(String words) {
    return Untrusted.text(words, LONGEST_TEXT);
  }
}
