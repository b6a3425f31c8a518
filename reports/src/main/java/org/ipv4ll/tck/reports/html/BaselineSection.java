// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;

/** Whether the run failed as was known, and which failures are accepted for what reason. */
final class BaselineSection {

  private BaselineSection() {}

  /** Nothing where no baseline was named. */
  static DomContent render(RunResult run) {
    return iff(BaselineWords.of(run), words -> section(words, run));
  }

  private static DomContent section(BaselineWords words, RunResult run) {
    List<KnownFailure> accepted = accepted(run);
    return div(
            p(strong(Untrusted.line(words.headline(), 400) + ".")),
            iff(
                !words.entries().isEmpty(),
                ul(each(words.entries(), entry -> li(Untrusted.line(entry, 400))))),
            iff(
                !accepted.isEmpty(),
                details(
                    summary("What is accepted, and why"),
                    ul(each(accepted, BaselineSection::entry)))))
        .withClass(words.isMet() ? "baseline" : "baseline notice");
  }

  private static List<KnownFailure> accepted(RunResult run) {
    BaselineJudgement judgement = run.baseline();
    return judgement == null ? List.of() : judgement.accepted().toList();
  }

  private static DomContent entry(KnownFailure entry) {
    return li(
        each(
            entry.defects(),
            id -> span(a(Untrusted.line(id, 20)).withHref(Anchor.ofDefect(id)), span(" "))),
        code(Untrusted.line(entry.about(), 200)),
        span(": "),
        span(Untrusted.line(BaselineWords.excuse(entry), 400)));
  }
}
