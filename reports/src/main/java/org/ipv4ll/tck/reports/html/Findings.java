package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
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
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Finding;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * The judgements inside a case that its reason does not tell already, the worst first, each with
 * the frame that shows it.
 */
final class Findings {

  private static final int MOST = 30;

  private Findings() {}

  static DomContent render(CaseResult result, List<FrameRow> shown) {
    List<Finding> worstFirst =
        result.findings().stream()
            .filter(finding -> !finding.text().equals(result.reason()))
            .sorted(Comparator.comparing(Finding::verdict).reversed())
            .limit(MOST)
            .toList();
    return iff(
        !worstFirst.isEmpty(),
        div(
            h4("Findings"),
            ul(each(worstFirst, finding -> item(result, finding, shown))).withClass("findings")));
  }

  private static DomContent item(CaseResult result, Finding finding, List<FrameRow> shown) {
    return li(
        Chip.of(finding.verdict()),
        div(
            text(Untrusted.line(finding.text(), 500) + " "),
            frame(result, finding, shown),
            span(" " + String.join(", ", finding.requirements())).withClass("soft")));
  }

  private static DomContent frame(CaseResult result, Finding finding, List<FrameRow> shown) {
    Integer number = finding.frame();
    if (number == null) {
      return text("");
    }
    boolean listed = shown.stream().anyMatch(frame -> frame.number() == number);
    String words = "frame " + number;
    return listed ? a(words).withHref(Anchor.ofFrame(result.id(), number)) : text(words);
  }
}
