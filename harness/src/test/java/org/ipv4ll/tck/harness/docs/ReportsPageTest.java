// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Reporters;
import org.junit.jupiter.api.Test;

/** docs/reports.md explains every format. */
class ReportsPageTest {

  @Test
  void everyFormatIsThere() {
    var names = Reporters.all().stream().map(ReportWriter::name).toList();
    assertThat(Pages.text("reports.md")).contains(Pages.rowsOf(names));
  }
}
