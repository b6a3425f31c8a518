// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.html.page.Page;
import org.ipv4ll.tck.reports.model.RunResult;

/** report.html: one file that needs no network and no script. */
public final class HtmlReport implements ReportWriter {

  private static final String SCRIPT = Resource.text(HtmlReport.class, "filters.js");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean needsEvidence() {
    return true;
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    String title = run.target().title() + " · RFC 3927 conformance";
    String page =
        Page.of(
            title,
            SCRIPT,
            new Overview(run).render(),
            new DefectSections(run).render(),
            Problems.render(ReadingOrder.unexplained(run)),
            cases(run),
            new RequirementTable(run).render(),
            RunDetails.render(run));
    TextFile.write(directory.resolve("report.html"), page);
  }

  private static DomContent cases(RunResult run) {
    CaseSections sections = new CaseSections(run);
    return section(
            h2("Cases"),
            p("Witnesses of defects come first. Cases that show a defect best and cases that no defect "
                    + "explains are open.")
                .withClass("soft"),
            each(ReadingOrder.of(run), sections::render))
        .withId("cases");
  }
}
