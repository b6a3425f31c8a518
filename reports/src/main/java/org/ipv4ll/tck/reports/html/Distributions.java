// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;
import java.util.Locale;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.timeline.Bars;

/** What a statistical case rests on, beside what chance makes of an even spread. */
final class Distributions {

  private Distributions() {}

  static DomContent render(CaseResult result) {
    return iff(
        !result.details().distributions().isEmpty(),
        div(h4("Distribution"), each(result.details().distributions(), Distributions::picture)));
  }

  private static DomContent picture(Distribution distribution) {
    return figure(
            rawHtml(Bars.inline(distribution)),
            figcaption(Untrusted.line(caption(distribution), 400)).withClass("soft"))
        .withClass("scroll")
        .withTabindex(0);
  }

  private static String caption(Distribution distribution) {
    String outside =
        distribution.outside() == 0 ? "" : ", " + distribution.outside() + " outside of all bins";
    return String.format(
        Locale.ROOT,
        "%s: %d values in %d bins%s. An even spread puts %.1f into each; chance moves a bin by "
            + "no more than ± %.1f in 95 of 100 cases (shaded).%s The test in Observed decides.",
        distribution.what(),
        distribution.total(),
        distribution.counts().size(),
        outside,
        distribution.expected(),
        distribution.chance(),
        distribution.counts().contains(0) ? " Red where a bin has none." : "");
  }
}
