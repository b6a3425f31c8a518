// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureResultsTest {

  @TempDir Path directory;

  @Test
  void eachVerdictHasItsStatus() throws IOException {
    List<JsonNode> results = written(SampleRun.mixed());
    assertThat(results).hasSize(8);
    assertThat(status(results, "defend-once-then-yield")).isEqualTo("failed");
    assertThat(status(results, "link-flap-reprobes")).isEqualTo("broken");
    assertThat(status(results, "probe-gaps-random")).isEqualTo("passed");
    assertThat(status(results, "probe-target-hardware-zero")).isEqualTo("passed");
    // Without a status: Allure shows it as unknown.
    assertThat(status(results, "announce-interval")).isEmpty();
  }

  @Test
  void aResultSaysWhichDefectItShowsOrIsOpenBecauseOf() throws IOException {
    List<JsonNode> results = written(SampleRun.mixed());
    JsonNode failing = of(results, "defend-once-then-yield");
    assertThat(failing.path("description").textValue())
        .startsWith("**Broken:** defect D1 MUST RFC3927-2.5-07; A second conflict");
    assertThat(failing.path("statusDetails").path("message").textValue())
        .startsWith("fail: D1 RFC3927-2.5-07: ");
    assertThat(failing.path("labels").findValuesAsText("value")).contains("single-defence");
    assertThat(failing.path("steps").findValuesAsText("name"))
        .anyMatch(step -> step.startsWith("check single-defence of RFC3927-2.5-07: second"));
    assertThat(of(results, "lost-address-silent").path("statusDetails").path("message").textValue())
        .startsWith("inconclusive: because of D1 RFC3927-2.5-07: ");
  }

  @Test
  void evidenceIsCopied() throws IOException {
    Path evidence = Files.createDirectories(directory.resolve("cases/defend-once-then-yield"));
    Files.writeString(evidence.resolve("target.log"), "what it said");
    JsonNode failing = of(written(SampleRun.mixed()), "defend-once-then-yield");
    assertThat(failing.path("attachments")).hasSize(1);
    JsonNode attachment = failing.path("attachments").get(0);
    assertThat(attachment.path("name").textValue()).isEqualTo("log of the host");
    assertThat(results().resolve(attachment.path("source").textValue())).hasContent("what it said");
  }

  @Test
  void nothingOutsideOfTheRunIsCopied() throws IOException {
    Path outside = Files.writeString(directory.resolve("secret"), "not of this run");
    Path run = Files.createDirectories(directory.resolve("run"));
    for (String path : List.of("../secret", outside.toString(), "\u0000", "cases")) {
      new AllureResults().write(SampleRun.hostile(path), run);
      try (Stream<Path> files = Files.list(run.resolve("allure-results"))) {
        assertThat(files).noneMatch(file -> file.toString().contains("attachment"));
      }
    }
  }

  @Test
  void aSecondReportReplacesTheFirst() throws IOException {
    written(SampleRun.mixed());
    assertThat(written(SampleRun.clean())).hasSize(1);
  }

  @Test
  void textFromOutsideIsNoMarkup() throws IOException {
    JsonNode result =
        written(SampleRun.hostile("<img src=x onerror=alert(1)> [x](javascript:y)")).get(0);
    assertThat(result.path("description").textValue())
        .doesNotContain("<img")
        .doesNotContainPattern("(?<!\\\\)\\]\\(")
        .contains("&lt;img");
    assertThat(result.path("links").get(0).path("url").textValue())
        .isEqualTo("https://www.rfc-editor.org/rfc/rfc3927#section-");
  }

  private Path results() {
    return directory.resolve("allure-results");
  }

  private List<JsonNode> written(RunResult run) throws IOException {
    new AllureResults().write(run, directory);
    try (Stream<Path> files = Files.list(results())) {
      return files
          .filter(file -> file.toString().endsWith("-result.json"))
          .map(this::read)
          .toList();
    }
  }

  private JsonNode read(Path file) {
    try {
      return JsonMapper.builder().build().readTree(file.toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode of(List<JsonNode> results, String id) {
    return results.stream()
        .filter(result -> result.path("testCaseId").textValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String status(List<JsonNode> results, String id) {
    return of(results, id).path("status").asText("");
  }
}
