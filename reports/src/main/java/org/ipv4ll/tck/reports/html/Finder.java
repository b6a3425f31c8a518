// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Searches defects and cases. Hidden until the script runs: without it it does nothing. */
final class Finder {

  private Finder() {}

  static DomContent render(RunResult run) {
    return iff(
        !run.cases().isEmpty(),
        form(
                label(
                    text("Find "),
                    input()
                        .withType("search")
                        .withName("find")
                        .withPlaceholder("words, id, requirement, check")),
                label(text("Verdict "), verdicts(run)),
                label(text("Feature "), features(run)),
                button("Show all").withType("reset"),
                output())
            .withId("find")
            .attr("role", "search")
            .attr("hidden"));
  }

  private static DomContent verdicts(RunResult run) {
    List<Verdict> there =
        ReadingOrder.verdicts().stream().filter(verdict -> !run.cases(verdict).isEmpty()).toList();
    return select(
            option("all").withValue(""),
            each(there, verdict -> option(verdict.word()).withValue(verdict.key())))
        .withName("outcome");
  }

  private static DomContent features(RunResult run) {
    List<String> there =
        run.cases().stream()
            .map(result -> result.head().feature())
            .map(Finder::name)
            .distinct()
            .toList();
    return select(option("all").withValue(""), each(there, name -> option(name).withValue(name)))
        .withName("feature");
  }

  /** The name of a feature where the script looks for it. */
  static String name(String feature) {
    return Untrusted.line(feature, 100);
  }
}
