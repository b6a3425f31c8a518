// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.harness.cli.Said;
import org.ipv4ll.tck.harness.cli.terminal.CaseLine;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.reports.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleProgressTest {

  private static final String SOME =
      "run --color never --target mutant:M-PRB-02 --id probe-first --id probe-count";

  @TempDir Path directory;

  private List<String> lines(String options) {
    var all = SOME + options + " --reporter csv --out " + directory;
    return Said.of(all.split(" ")).out().lines().toList();
  }

  /** GitHub Actions takes a line that begins like this for a command. */
  @Test
  void whatAnImplementationSaysBeginsNoLine() throws Exception {
    Said.of(("run -q --id probe-first --reporter csv --out " + directory).split(" "));
    var file = directory.resolve("run.json");
    var text = Files.readString(file);
    Files.writeString(
        file, text.replaceFirst("\"reason\" : \"\"", "\"reason\" : \"died:\\\\n::add-mask::x\""));
    var result = RunFile.read(file).cases().get(0);
    assertThat(result.reason()).hasLineCount(2);
    assertThat(new CaseLine(Screen.PLAIN).of(result))
        .hasLineCount(1)
        .endsWith("died: / ::add-mask::x");
  }

  @Test
  void offATerminalPassesAreCountedByFeature() {
    assertThat(lines(""))
        .noneMatch(line -> line.startsWith("PASS"))
        .anyMatch(line -> line.matches("FAIL +probe-count +link +\\d+\\.\\d s  .*"))
        .anyMatch(line -> line.matches(" +2 cases +Probing +1 fail, 1 pass"));
  }

  @Test
  void passesAreShownToWhoeverAsksForThem() {
    assertThat(lines(" --show pass")).anyMatch(line -> line.matches("PASS +probe-first +link .*"));
  }

  @Test
  void quietLeavesTheSummary() {
    assertThat(lines(" -q")).noneMatch(line -> line.matches("(PASS|FAIL|  2 cases).*"));
  }

  @Test
  void theSummarySaysWhyItEndsAsItDoesAndHowToGoOn() {
    var report = directory.toAbsolutePath().resolve("run.json");
    assertThat(lines(" -q"))
        .anyMatch(line -> line.equals("Exit code 1: 1 case fails."))
        .anyMatch(line -> line.equals("Results: " + report.getParent()))
        .anyMatch(line -> line.equals("Next:   ./ipv4ll-tck explain RFC3927-2.2.1-08"))
        .anyMatch(
            line ->
                line.equals(
                    "        ./ipv4ll-tck run --target mutant:M-PRB-02 --last-failed="
                        + directory));
  }

  @Test
  void theReportIsALink() {
    var said = Said.of("run", "-q", "--id", "probe-first", "--out", directory.toString());
    assertThat(said.out()).contains("Report: " + directory.resolve("report.html").toUri());
    assertThat(said.out()).contains("Exit code 0: every case passes.").doesNotContain("Next:");
  }

  @Test
  void coloursCanBeForced() {
    assertThat(Said.of((SOME.replace("never", "always") + " --out " + directory).split(" ")).out())
        .contains("\u001b[1;31mFAIL");
  }
}
