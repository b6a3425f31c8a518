// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.harness.cli.terminal.DefectLines;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.reports.RunFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefectLinesTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void aRunWithADefect() {
    file = directory.resolve("run.json");
    Said.of(
        "run",
        "-q",
        "--target",
        "mutant:M-PRB-02",
        "--id",
        "probe-count",
        "--id",
        "probe-spacing",
        "--reporter",
        "csv",
        "--out",
        directory.toString());
  }

  private List<String> lines() {
    return new DefectLines(RunFile.read(file), Screen.PLAIN).lines();
  }

  @Test
  void aDefectIsALineWithItsWitnessesAndWhatIsOpenBecauseOfIt() {
    assertThat(lines())
        .singleElement()
        .asString()
        .matches(
            "  D1    1 case   1 probe for 169.254.[0-9.]+; section 2.2.1, MUST;"
                + " first probe-count; 1 not decided because of it");
  }

  @Test
  void whatAnImplementationSaidIsNoLineOfItsOwn() throws IOException {
    var hostile = "one\\n::error::two\\u001b[31m";
    var text =
        Files.readString(file).replaceAll("1 probe for [0-9.]+", hostile.replace("\\", "\\\\"));
    Files.writeString(file, text);
    assertThat(lines())
        .singleElement()
        .asString()
        .contains("one ::error::two")
        .doesNotContain("\n", "\u001b");
  }

  @Test
  void aRunWithoutDefectsHasNoLines() {
    var out = directory.resolve("well");
    Said.of("run", "-q", "--id", "probe-count", "--reporter", "csv", "--out", out.toString());
    file = out.resolve("run.json");
    assertThat(lines()).isEmpty();
  }
}
