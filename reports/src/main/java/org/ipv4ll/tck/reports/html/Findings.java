// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * What the checks of a case found, the worst first, each with the frame that shows it and with the
 * defect that it is, or that explains it.
 */
final class Findings {

  private static final int MOST = 30;

  private final RunResult run;
  private final CaseResult result;
  private final List<FrameRow> shown;

  Findings(RunResult run, CaseResult result, List<FrameRow> shown) {
    this.run = run;
    this.result = result;
    this.shown = shown;
  }

  DomContent render() {
    List<CheckResult> worstFirst =
        result.checks().stream()
            .filter(this::isTold)
            .sorted(Comparator.comparing(CheckResult::verdict).reversed())
            .limit(MOST)
            .toList();
    return iff(
        !worstFirst.isEmpty(),
        div(h4("Checks"), ul(each(worstFirst, this::item)).withClass("findings")));
  }

  /** That a case passed as a whole is told already. */
  private boolean isTold(CheckResult check) {
    return check.objects() || !check.isOfWhole(result.id());
  }

  private DomContent item(CheckResult check) {
    return li(
        Chip.of(check.verdict()),
        div(
            each(defects(check).toList(), DefectLink::of),
            text(Untrusted.line(check.text(), 500) + " "),
            frame(check),
            span(
                    code(Untrusted.line(check.id(), 100)),
                    text(" " + Untrusted.line(String.join(", ", check.requirements()), 300)))
                .withClass("soft")));
  }

  private Stream<DefectLink> defects(CheckResult check) {
    return Stream.concat(
        run.defect(check).map(Defect::id).map(id -> new DefectLink("", id)).stream(),
        Stream.ofNullable(check.blockedBy()).map(id -> new DefectLink("because of ", id)));
  }

  private DomContent frame(CheckResult check) {
    Integer number = check.frame();
    if (number == null) {
      return text("");
    }
    String place = check.shownBy(result);
    if (!place.equals(result.id())) {
      return text("frame %d of %s ".formatted(number, Untrusted.line(place, 100)));
    }
    boolean listed = shown.stream().anyMatch(frame -> frame.number() == number);
    String words = "frame " + number;
    return listed
        ? each(a(words).withHref(Anchor.ofFrame(result.id(), number)), text(" "))
        : text(words + " ");
  }

  /** A defect, and how it stands to what it is said of. */
  private record DefectLink(String how, String id) {

    DomContent of() {
      return span(text(how), a(Untrusted.line(id, 20)).withHref(Anchor.ofDefect(id)), text(" "))
          .withClass("of-defect");
    }
  }
}
