// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.model.Tool;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteropTest {

  @TempDir Path directory;

  @Test
  void everyPairHasACellThatLeadsToWhatHappened() throws IOException {
    assertThat(page("one", "two"))
        .contains("href=\"#pair-one-two\"", "id=\"pair-one-two\"")
        .contains("✗ fail", "both hold 169.254.7.9")
        .contains("href=\"./pairs/one.pcapng\"", "href=\"./pairs/two/target.log\"");
  }

  @Test
  void whatGoesWrongIsToldFirstAndOpen() throws IOException {
    assertThat(page("one", "two"))
        .contains("0 of 1 pairs pass; encounters: 1 fail")
        .contains("What to look at", "href=\"#pair-one-two-one\"", "id=\"pair-one-two-one\"")
        .contains("<details class=\"case fail\" open>");
  }

  @Test
  void textFromOutsideStaysText() throws IOException {
    assertThat(page("<script>alert(1)</script>", "\"><img src=x>"))
        .doesNotContain("<script>", "<img")
        .contains("&lt;script&gt;alert(1)");
    assertThat(page("javascript:alert(1)", "two")).doesNotContain("href=\"javascript:");
  }

  private String page(String one, String two) throws IOException {
    var met =
        new Interop.Encounter(
            one,
            "The hosts " + one + " and " + two + " end apart",
            Verdict.FAIL,
            "both hold 169.254.7.9, says " + two,
            Map.of(one, "pairs/" + one + ".pcapng"),
            Map.of(two, "pairs/" + two + "/target.log"));
    InteropFiles.write(
        new Interop(
            Interop.SCHEMA,
            new Tool("ipv4ll-tck", "1", null, null),
            "2026-11-24T12:00:00Z",
            12.5,
            Map.of(one, one + " 1.0", two, two),
            List.of(new Interop.Pair(one, two, "by " + one, List.of(met)))),
        directory);
    return Files.readString(directory.resolve(InteropFiles.PAGE));
  }
}
