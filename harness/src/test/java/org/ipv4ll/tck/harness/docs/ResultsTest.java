// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No defect on a page of results without its frames, and no capture that no page cites. */
class ResultsTest {

  private static final Path RESULTS = Path.of("../docs/results");
  private static final Pattern CAPTURE = Pattern.compile("\\]\\((captures/[^)]+\\.pcapng)\\)");
  private static final Pattern PART =
      Pattern.compile("(?m)^<a id=.*?(?=^<a id=|^## |\\z)", Pattern.DOTALL);
  private static final long LARGEST_BYTES = 128 * 1024;

  static List<Path> pages() throws IOException {
    try (var files = Files.list(RESULTS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  static Stream<String> defects() throws IOException {
    return pages().stream().flatMap(page -> PART.matcher(text(page)).results().map(r -> r.group()));
  }

  private static String text(Path page) {
    return Pages.text("results/" + page.getFileName());
  }

  @ParameterizedTest
  @MethodSource("defects")
  void theFramesAreThere(String defect) {
    assertThat(defect).contains("| Frame | Time | From | What |", "./ipv4ll-tck run --target ");
    var link = CAPTURE.matcher(defect);
    assertThat(link.find()).as(defect).isTrue();
    var file = RESULTS.resolve(link.group(1));
    assertThat(file).isRegularFile();
    assertThat(file.toFile().length()).isLessThan(LARGEST_BYTES);
    assertThat(PcapngReader.read(file).packets()).isNotEmpty();
  }

  @Test
  void everyCaptureIsCited() throws IOException {
    var cited =
        pages().stream()
            .flatMap(page -> CAPTURE.matcher(text(page)).results().map(found -> found.group(1)))
            .toList();
    try (var files = Files.walk(RESULTS.resolve("captures"))) {
      assertThat(files.filter(Files::isRegularFile).map(RESULTS::relativize).map(Path::toString))
          .isSubsetOf(cited);
    }
  }
}
