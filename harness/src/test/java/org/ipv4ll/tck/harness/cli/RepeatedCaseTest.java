package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
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
  void aStatisticalCaseThatEndsEarlyShowsItsDistribution() {
    var failed = run("spread", "--target", "mutant:M-SEL-05", "--id", "all-candidates-uniform");
    assertThat(failed.reason()).contains("not 169.254.254.x used");
    assertThat(failed.distributions()).hasSize(1);
    assertThat(failed.distributions().get(0).counts()).hasSize(254).endsWith(0);
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
