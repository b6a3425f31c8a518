// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Choices over the requirement table. Hidden until the script runs: without it they do nothing. */
final class Filters {

  private Filters() {}

  static DomContent render(List<RequirementResult> requirements) {
    return form(
            choice(
                "Section",
                values(requirements, requirement -> requirement.row().section()),
                Function.identity()),
            choice("Role", roles(requirements), Function.identity()),
            choice("Verdict", values(requirements, each -> each.verdict().key()), Filters::word),
            button("Show all").withType("reset"),
            output())
        .withId("filters")
        .attr("hidden");
  }

  private static DomContent choice(
      String name, List<String> values, Function<String, String> words) {
    return label(
        text(name + " "),
        select(
                option("all").withValue(""),
                each(values, value -> option(words.apply(value)).withValue(value)))
            .withName(name.toLowerCase(Locale.ROOT)));
  }

  private static List<String> values(
      List<RequirementResult> requirements, Function<RequirementResult, String> of) {
    return requirements.stream().map(of).distinct().toList();
  }

  /** Each by itself: a requirement may bind several. */
  private static List<String> roles(List<RequirementResult> requirements) {
    return requirements.stream()
        .flatMap(each -> Stream.of(each.row().role().split(", ")))
        .distinct()
        .toList();
  }

  private static String word(String key) {
    return Verdict.valueOf(key.toUpperCase(Locale.ROOT)).word();
  }
}
