// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  @TempDir Path directory;

  private Said run(String options) {
    return Said.of(
        ("run --out " + directory.resolve("run") + " --overwrite " + options).split(" "));
  }

  private RunResult result() {
    return RunFile.read(directory.resolve("run").resolve("run.json"));
  }

  @Test
  void aRunThatPassesEndsWithZero() {
    var said = run("--id probe-* --reporter html");
    assertThat(said.status()).isEqualTo(ExitCode.OK);
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Exit code 0: every case passes")
        .contains("Report: file://" + directory);
    assertThat(result().cases())
        .hasSizeGreaterThan(5)
        .allMatch(c -> c.id().startsWith("probe-") && c.verdict() == Verdict.PASS);
  }

  @Test
  void aFaultEndsWithOne() {
    var said = run("--target mutant:M-DEF-01 --id *defen*");
    assertThat(said.status()).isEqualTo(ExitCode.FAILED);
    assertThat(said.out()).contains("FAIL  ").contains("against mutant:M-DEF-01:");
    assertThat(result().summary().fail()).isPositive();
    assertThat(result().target().name()).isEqualTo("mutant:M-DEF-01");
  }

  @Test
  void silenceIsInconclusiveUnlessThatIsAllowed() {
    var silent = "--target mutant:M-IFC-18 --id probe-first";
    assertThat(run(silent).status()).isEqualTo(ExitCode.INCONCLUSIVE);
    assertThat(run(silent + " --allow-inconclusive").status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void quietPrintsTheSummaryOnly() {
    var said = run("-q --id probe-first --target mutant:M-PRB-01");
    assertThat(said.out()).doesNotContain("FAIL  ").contains("standard against mutant:M-PRB-01");
    assertThat(said.out().strip().lines()).hasSize(8);
  }

  @Test
  void aDryRunRunsNothing() {
    var said = run("--dry-run --id probe-*");
    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("probe-first").containsPattern("\\d+ cases would run");
    assertThat(directory.resolve("run")).doesNotExist();
  }

  @Test
  void onlyTheWantedReportsAreWritten() {
    run("--id probe-first --reporter junit,csv");
    assertThat(directory.resolve("run"))
        .isDirectoryContaining("glob:**/junit.xml")
        .isDirectoryContaining("glob:**/cases.csv")
        .isDirectoryNotContaining("glob:**/report.html");
  }

  @Test
  void theSameSeedTellsTheSameStory() {
    run("--suite quick --seed 7");
    var first = result().cases().stream().map(RunCommandTest::withoutWallTime).toList();
    run("--suite quick --seed 7 --parallel 3");
    var second = result().cases().stream().map(RunCommandTest::withoutWallTime).toList();
    assertThat(second).isEqualTo(first);
    run("--suite quick --seed 8");
    assertThat(result().cases().stream().map(RunCommandTest::withoutWallTime).toList())
        .isNotEqualTo(first);
  }

  @Test
  void aStackTraceComesOnlyOnDemand() {
    var missing = "--target " + directory.resolve("x.yaml") + " --id probe-first";
    assertThat(run(missing).err()).doesNotContain("\tat ");
    assertThat(run(missing + " -v").err()).contains("\tat ").contains("UsageProblem");
  }

  private static String withoutWallTime(CaseResult c) {
    return c.id()
        + c.verdict()
        + c.outcome().measurements()
        + c.outcome().protocolSeconds()
        + c.traffic().frames();
  }
}
