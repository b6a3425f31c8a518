// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Cucumber's own messages say of a case fits its verdict: only FAIL and ERROR fail. */
class CucumberMessagesTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "reference,       probe-first,                PASS,         PASSED",
    "mutant:M-PRB-01, probe-first,                FAIL,         FAILED",
    "mutant:M-IFC-18, probe-first,                INCONCLUSIVE, SKIPPED",
    "mutant:M-PRB-20, probe-target-hardware-zero, WARN,         PASSED",
  })
  void tellTheSameAsTheVerdict(String target, String id, String verdict, String status)
      throws IOException {
    Said.of(
        "run",
        "-q",
        "--target",
        target,
        "--id",
        id,
        "--reporter",
        "csv",
        "--out",
        directory.toString());
    var messages = messages();
    assertThat(messages.stream().filter(m -> m.has("testCaseStarted"))).hasSize(1);
    assertThat(worst(messages)).isEqualTo(status);
    assertThat(messages)
        .filteredOn(m -> m.has("attachment"))
        .extracting(m -> m.path("attachment").path("body").textValue())
        .singleElement()
        .asString()
        .startsWith(verdict);
  }

  private List<JsonNode> messages() throws IOException {
    try (var lines = Files.lines(directory.resolve("messages.ndjson"))) {
      return lines.map(CucumberMessagesTest::json).toList();
    }
  }

  private static JsonNode json(String line) {
    try {
      return JsonMapper.builder().build().readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the protocol ranks the statuses of a test case's steps. */
  private static String worst(List<JsonNode> messages) {
    var order = List.of("UNKNOWN", "PASSED", "SKIPPED", "PENDING", "UNDEFINED", "FAILED");
    return messages.stream()
        .map(m -> m.path("testStepFinished").path("testStepResult").path("status").asText(""))
        .filter(order::contains)
        .reduce("UNKNOWN", (a, b) -> order.indexOf(a) >= order.indexOf(b) ? a : b);
  }
}
