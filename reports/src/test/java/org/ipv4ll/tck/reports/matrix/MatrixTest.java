// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Tool;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {

  @TempDir Path directory;

  private static Matrix matrix(RunResult run) {
    return matrix(
        new Candidate.Judged("good", "good", SampleRun.clean()),
        new Candidate.Judged("other", "other", run),
        new Candidate.Broken("absent", "absent-daemon is not installed"));
  }

  private static Matrix matrix(Candidate... candidates) {
    return Matrix.of(
        new Matrix.Setting(
            new Tool("ipv4ll-tck", "1", null, null),
            "standard",
            "rfc3927",
            "2026-11-24T12:00:00Z",
            12.5),
        List.of(candidates));
  }

  private static Matrix mixed() {
    return matrix(SampleRun.mixed());
  }

  private String page(Matrix matrix) throws IOException {
    MatrixFiles.write(matrix, directory);
    return Files.readString(directory.resolve(MatrixFiles.PAGE));
  }

  @Test
  void everyRequirementThatAnybodyWasJudgedByHasARow() {
    var matrix = mixed();
    assertThat(matrix.rows()).isNotEmpty().allMatch(row -> row.cells().size() == 3);
    assertThat(matrix.rows()).anyMatch(row -> row.worst() == Verdict.FAIL);
    assertThat(matrix.rows()).allMatch(row -> row.cells().get(2).verdict() == Verdict.NONE);
  }

  @Test
  void aCellNamesTheCaseThatHasItsVerdictAndThatCasesCapture() {
    var run = SampleRun.mixed();
    for (var row : mixed().rows()) {
      var cell = row.cells().get(1);
      if (cell.caseId() != null) {
        var result =
            run.cases().stream()
                .filter(c -> c.id().equals(cell.caseId()))
                .findFirst()
                .orElseThrow();
        assertThat(result.checks())
            .filteredOn(check -> check.requirements().contains(row.requirement()))
            .anyMatch(check -> check.verdict() == cell.verdict());
        assertThat(cell.capture()).isEqualTo(result.evidence().pcapng());
      }
    }
  }

  @Test
  void aColumnHasTheDefectsOfItsRunAndTheirFrames() throws IOException {
    var column = mixed().columns().get(1);
    assertThat(column.count(Verdict.FAIL)).isEqualTo(1);
    assertThat(column.count(Verdict.WARN)).isEqualTo(1);
    assertThat(column.defects().get(0).capture())
        .isEqualTo("cases/defend-once-then-yield/capture.pcapng");
    assertThat(page(mixed())).contains("Defects: 1 MUST, 1 SHOULD", "No defect found");
  }

  @Test
  void aTargetThatIsNotThereHasAColumnThatSaysWhy() throws IOException {
    assertThat(mixed().columns().get(2).broken()).isEqualTo("absent-daemon is not installed");
    assertThat(page(mixed())).contains("not judged").contains("absent-daemon is not installed");
  }

  @Test
  void theJsonHoldsWhatThePageShows() throws IOException {
    MatrixFiles.write(mixed(), directory);
    var json = new JsonMapper().readTree(directory.resolve(MatrixFiles.JSON).toFile());
    assertThat(json.path("schema").intValue()).isEqualTo(Matrix.SCHEMA);
    assertThat(json.path("columns").path(1).path("directory").textValue()).isEqualTo("other");
    assertThat(json.path("rows").size()).isEqualTo(mixed().rows().size());
  }

  @Test
  void thePageLinksToCaseAndCapture() throws IOException {
    var row =
        mixed().rows().stream().filter(r -> r.worst() == Verdict.FAIL).findFirst().orElseThrow();
    var cell = row.cells().get(1);
    assertThat(page(mixed()))
        .contains("./other/report.html#case-" + cell.caseId())
        .contains("./other/" + cell.capture());
  }

  @Test
  void textFromOutsideStaysText() throws IOException {
    String attack = "<script>alert(1)</script>";
    var judged = new Candidate.Judged(attack, attack, SampleRun.hostile(attack));
    var matrix = matrix(judged, new Candidate.Broken(attack, attack));
    assertThat(page(matrix)).contains("&lt;script&gt;alert").doesNotContain("<script>alert");
  }
}
