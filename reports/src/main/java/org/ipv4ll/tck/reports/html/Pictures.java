// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Citation;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What shows the verdict of a case at a glance: distributions, or the time with the frame in it.
 */
final class Pictures {

  private final Map<String, CaseResult> cases;
  private final FrameBudget budget;

  Pictures(RunResult run, FrameBudget budget) {
    this.cases =
        run.cases().stream()
            .collect(Collectors.toMap(CaseResult::id, Function.identity(), (one, other) -> one));
    this.budget = budget;
  }

  DomContent render(CaseResult result, List<FrameRow> frames) {
    return each(
        Distributions.render(result),
        cited(result)
            .map(citation -> citing(cases.get(citation.caseId()), citation.frame()))
            .orElseGet(() -> own(result, frames)));
  }

  /** What the case cites, where this page has it. */
  Optional<Citation> cited(CaseResult result) {
    return result
        .cited()
        .filter(
            citation ->
                Stream.ofNullable(cases.get(citation.caseId()))
                    .flatMap(other -> other.traffic().frames().stream())
                    .anyMatch(frame -> frame.number() == citation.frame()));
  }

  private DomContent own(CaseResult result, List<FrameRow> frames) {
    return iff(
        !result.traffic().frames().isEmpty()
            && (result.needsAttention() || budget.picturesOfPasses()),
        figure(rawHtml(Timeline.inline(result, frames))).withClass("scroll").withTabindex(0));
  }

  /** The capture of the case itself has nothing to see. */
  private DomContent citing(CaseResult other, int frame) {
    return figure(
            rawHtml(Timeline.citing(other, budget.choose(other, frame), frame)),
            figcaption(
                    text("Captured by case " + other.id() + " "),
                    capture(other.evidence().pcapng()))
                .withClass("soft"))
        .withClass("scroll")
        .withTabindex(0);
  }

  private static DomContent capture(@Nullable String pcapng) {
    return pcapng == null ? text("") : a("capture (pcapng)").withHref(Anchor.ofFile(pcapng));
  }
}
