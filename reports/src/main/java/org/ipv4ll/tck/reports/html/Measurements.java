// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Chip;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.Measurement.Position;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.timeline.WindowBar;

/** Every measurement against its window. */
final class Measurements {

  private static final List<String> COLUMNS = List.of("Result", "What", "Measured", "Allowed", "");
  private static final int MOST_ROWS = 40;

  private Measurements() {}

  static DomContent render(CaseResult result) {
    List<Measurement> measurements = result.outcome().measurements();
    List<Measurement> shown = measurements;
    if (measurements.size() > MOST_ROWS) {
      shown =
          measurements.stream()
              .sorted(Comparator.comparing(Measurement::position).reversed())
              .limit(MOST_ROWS)
              .toList();
    }
    int leftOut = measurements.size() - shown.size();
    return iff(
        !measurements.isEmpty(),
        div(
            h4("Measured"),
            div(table(
                    thead(tr(each(COLUMNS, column -> th(column)))),
                    tbody(each(shown, one -> row(one, result)))))
                .withClass("scroll")
                .withTabindex(0),
            iff(leftOut > 0, p("… and " + leftOut + " more, all in run.json").withClass("soft"))));
  }

  private static DomContent row(Measurement measurement, CaseResult result) {
    String allowed = measurement.allowed();
    return tr(
            td(
                allowed.isEmpty()
                    ? Chip.of(Verdict.NONE, "noted")
                    : chip(measurement, result.verdict())),
            td(Untrusted.line(measurement.name(), 200)),
            td(Untrusted.line(measurement.measured(), 100)),
            td(allowed.isEmpty() ? "anything" : Untrusted.line(allowed, 100)),
            td(drawn(measurement, result) ? rawHtml(WindowBar.inline(measurement)) : text("")))
        .withCondClass(measurement.position() == Position.OUTSIDE, "offence");
  }

  /** Pictures of what is as it should be would only make the page slow to open. */
  private static boolean drawn(Measurement measurement, CaseResult result) {
    return result.needsAttention()
        && !measurement.allowed().isEmpty()
        && Double.isFinite(measurement.value());
  }

  /** Outside is as bad as the case says: of a recommendation or a choice it is no failure. */
  private static DomContent chip(Measurement measurement, Verdict judged) {
    return switch (measurement.position()) {
      case INSIDE -> Chip.of(Verdict.PASS, "inside");
      case STRADDLING -> Chip.of(Verdict.INCONCLUSIVE, "too close to call");
      case OUTSIDE -> Chip.of(judged.worseThan(Verdict.PASS) ? judged : Verdict.NONE, "outside");
    };
  }
}
