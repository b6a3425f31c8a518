// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came from a wire or a log stays text in the formats that are not HTML. */
class HostileTextTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "| a | b\n\n# heading",
        "@somebody https://example.org"
      })
  void markdownHasNoMarkupLinkOrMentionOfTheirs(String attack) throws Exception {
    new MarkdownSummary().write(SampleRun.hostile(attack), directory);
    String text = Files.readString(directory.resolve("summary.md")).replaceAll("(?m)^    .*$", "");
    assertThat(text)
        .doesNotContain("<script", "\n# ", "@", "https://")
        .doesNotContainPattern("(?<!\\\\)\\]\\(")
        .doesNotContainPattern("(?<!\\\\)\\| a");
  }

  @Test
  void theBadgeTakesNoTextFromOutside() throws Exception {
    new Badge().write(SampleRun.hostile("<script>alert(1)</script>"), directory);
    String badge = Files.readString(directory.resolve("badge.svg"));
    assertThat(badge).doesNotContain("script", "alert");
    assertThat(XmlReading.parse(badge).getDocumentElement().getTagName()).isEqualTo("svg");
  }

  @Test
  void aCellIsNeverAFormula() throws Exception {
    new CsvTable().write(SampleRun.hostile("=HYPERLINK(\"http://example.org\")"), directory);
    String line = Files.readAllLines(directory.resolve("cases.csv")).get(1);
    assertThat(line).startsWith("\"'=HYPERLINK(\"\"http").doesNotContain(",=", ",\"=");
    assertThat(Files.readAllLines(directory.resolve("defects.csv")).get(1))
        .startsWith("D1,MUST,\"'=HYPERLINK(\"\"http")
        .doesNotContain(",=", ",\"=");
  }

  @Test
  void aLineBreakStaysWithinItsField() throws Exception {
    new CsvTable().write(SampleRun.hostile("one\ntwo,\"three\""), directory);
    assertThat(Files.readString(directory.resolve("cases.csv")))
        .contains("\"one\ntwo,\"\"three\"\"\"");
  }

  @Test
  void cutsBetweenCharactersOnly() {
    assertThat(Untrusted.text("🦆🦆🦆", 2)).isEqualTo("🦆🦆…");
    assertThat(Untrusted.line("a\n  b\t", 9)).isEqualTo("a b");
    assertThat(Untrusted.text("lone \uD83E end")).isEqualTo("lone \uFFFD end");
  }
}
