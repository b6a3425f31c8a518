// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.model.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a failing case gives to a reader who wants to see it. */
class RepeatedCaseTest {

  @TempDir private Path directory;

  @Test
  void theCommandOfACaseThatJudgesOthersRunsTheOneThatShowsIt() {
    var failed =
        run("first", "--target", "mutant:M-PRB-02", "--id", "never-used-*", "--id", "probe-count");
    assertThat(failed.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(failed.repeat())
        .isEqualTo(
            "./ipv4ll-tck run --target mutant:M-PRB-02"
                + " --id never-used-unclaimed --id probe-count --seed 3927");
    var words = failed.repeat().substring("./ipv4ll-tck run ".length()).split(" ");
    assertThat(run("again", words).reason()).isEqualTo(failed.reason());
  }

  @Test
  void aCaseOfAMatrixIsRepeatedAgainstItsTarget() {
    var matrix = directory.resolve("matrix").toString();
    Said.of(
        "matrix",
        "-q",
        "--targets",
        "reference,mutant:M-PRB-02",
        "--id",
        "probe-count",
        "--out",
        matrix);
    var file = directory.resolve("matrix/mutant_M-PRB-02/run.json");
    assertThat(RunFile.read(file).cases().get(0).repeat())
        .isEqualTo("./ipv4ll-tck run --target mutant:M-PRB-02 --id probe-count --seed 3927");
  }

  @Test
  void whatDidNotComeWasAwaitedFromTheConflictOn() {
    var failed = run("deaf", "--target", "mutant:M-DEF-01", "--id", "conflict-in-use-reply");
    var awaited =
        failed.details().windows().stream()
            .filter(w -> w.kind() == Window.Kind.AWAITED)
            .findFirst();
    var conflict =
        failed.traffic().frames().stream()
            .filter(f -> f.comment() != null && f.comment().startsWith("an ARP reply"))
            .findFirst();
    assertThat(awaited.orElseThrow().fromSeconds())
        .isEqualTo(conflict.orElseThrow().offsetSeconds());
  }

  @Test
  void aStatisticalCaseShowsItsDistributions() {
    var failed = run("spread", "--target", "mutant:M-SEL-05", "--id", "all-candidates-uniform");
    assertThat(failed.reason()).contains("not 169.254.254.x used");
    assertThat(failed.details().distributions()).hasSize(2);
    assertThat(failed.details().distributions().get(0).counts()).hasSize(254).endsWith(0);
  }

  /** The last case. */
  private CaseResult run(String name, String... options) {
    var words = new ArrayList<>(List.of("run", "-q", "--out", directory.resolve(name).toString()));
    words.addAll(List.of(options));
    assertThat(Said.of(words.toArray(String[]::new)).status()).isEqualTo(1);
    var cases = RunFile.read(directory.resolve(name).resolve("run.json")).cases();
    return cases.get(cases.size() - 1);
  }
}
