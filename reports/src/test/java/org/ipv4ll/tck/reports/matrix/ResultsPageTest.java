// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsPageTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  @TempDir Path directory;

  private String page(RunResult run, boolean withCaptures) throws IOException {
    var matrix =
        Matrix.of(
            new Tool("ipv4ll-tck", "1", null, null),
            "standard",
            "rfc3927",
            "2026-11-24T12:00:00Z",
            12.5,
            List.of(new Candidate.Judged("some daemon", "daemon", run)));
    if (withCaptures) {
      run.cases().forEach(this::capture);
    }
    var file = directory.resolve("docs/results.md");
    Files.createDirectories(file.getParent());
    ResultsPage.write(matrix, directory, file);
    return Files.readString(file);
  }

  private void capture(CaseResult result) {
    var path = result.evidence().pcapng();
    if (path != null) {
      try {
        var file = directory.resolve("daemon").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "frames of " + result.id());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Test
  void everyClaimStandsBesideItsFrames() throws IOException {
    var page = page(SampleRun.mixed(), true);
    var claims =
        page.lines().filter(line -> line.startsWith("| FAIL") || line.startsWith("| WARN"));
    assertThat(claims)
        .isNotEmpty()
        .allSatisfy(
            line -> {
              var link = LINK.matcher(line);
              assertThat(link.find()).isTrue();
              assertThat(directory.resolve("docs").resolve(link.group(1))).isRegularFile();
            });
  }

  @Test
  void oneDefectIsOneClaimHoweverManyCasesWitnessIt() throws IOException {
    assertThat(page(SampleRun.mixed(), true).lines().filter(line -> line.startsWith("| FAIL")))
        .hasSize(1);
  }

  @Test
  void hostileTextIsNoMarkup() throws IOException {
    assertThat(page(SampleRun.hostile("<b> | x](y)"), false)).doesNotContain("<b>", "x](y)");
  }

  @Test
  void whatHasNoFramesIsNotClaimed() throws IOException {
    assertThat(page(SampleRun.mixed(), false)).doesNotContain("| FAIL").doesNotContain("| WARN");
  }

  @Test
  void theWordsAreThoseOfRequirementAndCase() throws IOException {
    var page = page(SampleRun.mixed(), true);
    var failing = page.lines().filter(line -> line.startsWith("| FAIL")).findFirst().orElseThrow();
    assertThat(failing)
        .contains("`RFC3927-2.5-07` A second conflict", "(RFC 3927, lines 683-685)")
        .contains("| address autoconfiguration, in the daemon | second defence 4.0 s")
        .contains(
            "[defend-once-then-yield: 7, 8, 9](captures/daemon/defend-once-then-yield.pcapng)");
    assertThat(page).contains("| some daemon | 0.8 | 1 | 1 | ");
    assertThat(page(SampleRun.clean(), true)).contains("Nothing was found");
  }

  @Test
  void aCaptureIsNamedAfterItsCaseWhicheverTryItIsOf() {
    assertThat(ResultsPage.caseOf("cases/defence-single/capture.pcapng"))
        .isEqualTo("defence-single");
    assertThat(ResultsPage.caseOf("cases/defence-single/again/capture.pcapng"))
        .isEqualTo("defence-single");
  }
}
