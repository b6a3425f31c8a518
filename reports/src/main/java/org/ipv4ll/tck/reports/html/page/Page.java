// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;

import j2html.TagCreator;
import j2html.tags.DomContent;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.timeline.Timeline;

/**
 * The frame of every page: one file with its style sheet, that can load nothing and runs no script
 * but its own.
 */
public final class Page {

  private static final String STYLE = Resource.text(Page.class, "report.css") + Timeline.style();

  private Page() {}

  /** A page without a script. */
  public static String of(String title, DomContent... content) {
    return of(title, "", content);
  }

  /**
   * A page.
   *
   * @param script runs at its end; never made of text from outside
   */
  public static String of(String title, String script, DomContent... content) {
    DomContent all =
        body(main(content), iff(!script.isEmpty(), TagCreator.script(rawHtml(script))));
    String page = TagCreator.document(html(pageHead(title, script), all).withLang("en")) + "\n";
    // Over the whole page at once: no place that shows a text can forget it.
    return Untrusted.text(page);
  }

  private static DomContent pageHead(String title, String script) {
    return head(
        meta().withCharset("utf-8"),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta()
            .attr("http-equiv", "Content-Security-Policy")
            .withContent(ContentPolicy.allowing(script)),
        TagCreator.title(Untrusted.line(title, 150)),
        style(rawHtml(STYLE)));
  }
}
