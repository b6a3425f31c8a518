// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {

  @TempDir Path directory;

  private Said matrix(String targets, String... options) {
    var line = new java.util.ArrayList<String>();
    line.addAll(
        java.util.List.of(
            "matrix", "--targets", targets, "--out", directory + "/m", "--overwrite"));
    line.addAll(java.util.List.of(options));
    return Said.of(line.toArray(String[]::new));
  }

  @Test
  void everyTargetHasAColumnAndACompleteRun() throws IOException {
    var pages = directory.resolve("pages");
    var said = matrix("reference,mutant:M-PRB-01", "--id", "probe-*", "--pages", pages.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.status()).isEqualTo(ExitCode.FAILED);
    assertThat(said.out()).contains("mutant:M-PRB-01").contains("matrix.html");
    var run = RunFile.read(directory.resolve("m/mutant_M-PRB-01/run.json"));
    assertThat(run.summary().fail()).isPositive();
    assertThat(directory.resolve("m/reference/report.html")).isRegularFile();
    assertThat(directory.resolve("m/matrix.json")).content().contains("\"target\" : \"reference\"");
    assertThat(pages.resolve("README.md")).content().contains("(mutant_M-PRB-01.md)");
    assertThat(pages.resolve("mutant_M-PRB-01.md"))
        .content()
        .contains("## Defects of its own", "(captures/mutant_M-PRB-01/");
  }

  @Test
  void pagesAreMadeAnewOfKeptRunsWithTheNotesBesideThem() throws IOException {
    matrix("reference,mutant:M-PRB-01", "--id", "probe-*");
    var pages = Files.createDirectories(directory.resolve("pages"));
    var notes = pages.resolve("notes.yaml");
    var run = directory.resolve("m/mutant_M-PRB-01").toString();
    var check = RunFile.read(Path.of(run, "run.json")).defects().get(0).rule().check();
    Files.writeString(
        notes,
        "notes: [{target: 'mutant:M-PRB-01', defects: [%s], cause: Too few}]".formatted(check));
    assertThat(Said.of("render", run, "--pages", pages.toString()).status()).isZero();
    assertThat(pages.resolve("mutant_M-PRB-01.md")).content().contains("### Too few");
    Files.writeString(notes, "notes: [{target: x}]");
    assertThat(Said.of("render", run, "--pages", pages.toString()).err())
        .contains("notes.yaml:1: defects is missing")
        .hasLineCount(1);
    assertThat(Said.of("render", run, run).err()).contains("--pages DIR").hasLineCount(1);
  }

  @Test
  void aTargetThatCannotBeRunDoesNotEndTheOthers() throws IOException {
    var file = directory.resolve("absent.yaml");
    Files.writeString(file, "{name: absent, adapter: netns, start: [no-such-daemon]}");
    var said = matrix("reference," + file, "--id", "probe-first");
    assertThat(said.status()).isEqualTo(ExitCode.ERROR);
    assertThat(said.out()).contains("not judged: ").containsPattern("reference +0 +1 ");
  }

  @Test
  void whoIsUnknownEndsItBeforeAnythingStarts() {
    var said = matrix("reference,refrence-veth");
    assertThat(said.status()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("did you mean reference-veth?").hasLineCount(1);
    assertThat(matrix("reference,reference").err()).contains("two of the targets have the name");
    assertThat(directory.resolve("m")).doesNotExist();
  }

  @Test
  @Live(commands = "dhcpcd")
  void runsOnWiresShareTheMachineAndLeaveNothing() throws IOException {
    var said = matrix("reference-veth,dhcpcd", "--id", "probe-first", "--id", "probe-count");
    assertThat(said.status()).as(said.out() + said.err()).isZero();
    try (var namespaces = Files.list(Path.of("/run/netns"))) {
      var own = "i4ll-" + ProcessHandle.current().pid() + ".";
      assertThat(namespaces.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(own));
    }
  }
}
