package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.timeline.Timeline;

/** report.html: one file that needs no network and no script. */
public final class HtmlReport implements ReportWriter {

  private static final String SCRIPT = Resource.text(HtmlReport.class, "filters.js");
  private static final String STYLE =
      Resource.text(HtmlReport.class, "report.css") + Timeline.style();

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    // Over the whole page at once: no place that shows a text can forget it.
    TextFile.write(directory.resolve("report.html"), Untrusted.text(page(run)));
  }

  private static String page(RunResult run) {
    return TagCreator.document(html(pageHead(run), pageBody(run)).withLang("en")) + "\n";
  }

  private static DomContent pageHead(RunResult run) {
    String title = Untrusted.line(run.target().name(), 100) + " · RFC 3927 conformance";
    return head(
        meta().withCharset("utf-8"),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta()
            .attr("http-equiv", "Content-Security-Policy")
            .withContent(ContentPolicy.allowing(SCRIPT)),
        title(title),
        style(rawHtml(STYLE)));
  }

  private static DomContent pageBody(RunResult run) {
    return body(
        main(
            new Overview(run).render(),
            new RequirementTable(run).render(),
            cases(run),
            RunDetails.render(run)),
        script(rawHtml(SCRIPT)));
  }

  private static DomContent cases(RunResult run) {
    CaseSections sections = new CaseSections(run);
    return section(
            h2("Cases"),
            p("Failures first. A case that passed opens with a click.").withClass("soft"),
            each(ReadingOrder.of(run.cases()), sections::render))
        .withId("cases");
  }
}
