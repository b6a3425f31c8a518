// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.allure.AllureResults;
import org.ipv4ll.tck.reports.html.HtmlReport;

/** All report formats. A new one is its class and a line here. */
public final class Reporters {

  private static final List<ReportWriter> ALL =
      List.of(
          new HtmlReport(),
          new JUnitXml(),
          new MarkdownSummary(),
          new CsvTable(),
          new Badge(),
          new AllureResults());

  private Reporters() {}

  public static List<ReportWriter> all() {
    return ALL;
  }

  /**
   * The writer of that name.
   *
   * @throws ReportException naming the formats that there are
   */
  public static ReportWriter named(String name) {
    return ALL.stream()
        .filter(writer -> writer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ReportException("no reporter '" + name + "'; there are " + names()));
  }

  private static String names() {
    return ALL.stream().map(ReportWriter::name).collect(Collectors.joining(", "));
  }
}
