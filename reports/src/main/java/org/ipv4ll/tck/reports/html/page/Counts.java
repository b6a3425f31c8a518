// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;

import j2html.tags.DomContent;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.model.Summary;

/** How many cases have which verdict, of those verdicts that there are. */
public final class Counts {

  private Counts() {}

  public static DomContent of(Summary summary) {
    return div(each(
            ReadingOrder.verdicts(),
            verdict ->
                iff(
                    summary.count(verdict) > 0,
                    Chip.of(verdict, summary.count(verdict) + " " + Summary.word(verdict)))))
        .withClass("counts");
  }
}
