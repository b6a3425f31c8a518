// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ipv4ll.tck.harness.cli.Said;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.RunResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubJobTest {

  @TempDir Path directory;
  private RunResult run;

  @BeforeEach
  void makeARunThatFails() {
    Said.of(
        ("run -q --target mutant:M-PRB-01 --id probe-first --reporter csv --out " + directory)
            .split(" "));
    run = RunFile.read(directory.resolve("run.json"));
  }

  private String told(Map<String, String> environment) {
    var out = new StringWriter();
    new GithubJob(environment).tell(run, new PrintWriter(out));
    return out.toString();
  }

  @Test
  void annotatesFailuresAndAppendsToTheSummary() throws IOException {
    var summary = Files.writeString(directory.resolve("summary"), "another step\n");
    var told = told(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));
    assertThat(told).startsWith("::error title=mutant%3AM-PRB-01%3A ").hasLineCount(1);
    assertThat(summary)
        .content()
        .startsWith("another step\n## mutant:M-PRB-01: RFC 3927 conformance")
        .contains("probe-first");
  }

  @Test
  void saysNothingElsewhere() {
    assertThat(told(Map.of())).isEmpty();
    assertThat(told(Map.of("GITHUB_ACTIONS", "false"))).isEmpty();
  }

  @Test
  void namesTheVariableWhereTheSummaryCannotBeWritten() {
    var nowhere = directory.resolve("none/summary").toString();
    var environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", nowhere);
    assertThatThrownBy(() -> told(environment))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(nowhere)
        .hasMessageContaining("GITHUB_STEP_SUMMARY");
  }
}
