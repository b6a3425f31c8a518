// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the documents disagree, the profile decides (docs/profiles.md). */
class ProfileTest {

  @TempDir Path directory;

  private Said run(String profile, String target) {
    var out = directory.resolve("run");
    return Said.of(
        "run",
        "--out",
        out.toString(),
        "--id",
        "rate-limit*",
        "--profile",
        profile,
        "--target",
        target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rfc3927", "rfc5227", "bct", "tc8"})
  void aHostThatLimitsAtTenConflictsPassesUnderEach(String profile) {
    assertThat(run(profile, "mutant:V-04").status()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rfc5227", "bct", "tc8"})
  void elevenConflictsAreTooManyElsewhere(String profile) {
    assertThat(run(profile, "reference").status()).isEqualTo(ExitCode.FAILED);
    assertThat(RunFile.read(directory.resolve("run").resolve("run.json")).cases())
        .filteredOn(c -> c.verdict() == Verdict.FAIL)
        .extracting(CaseResult::reason)
        .isNotEmpty()
        .allMatch(reason -> reason.contains("candidate 10→11"));
  }
}
