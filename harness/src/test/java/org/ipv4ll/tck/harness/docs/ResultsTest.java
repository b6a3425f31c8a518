// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No claim on a page of results without its capture. */
class ResultsTest {

  private static final Pattern CAPTURE = Pattern.compile("\\]\\((captures/[^)]+\\.pcapng)\\) \\|$");
  private static final long LARGEST_BYTES = 256 * 1024;

  static Stream<String> claims() {
    return Stream.of("results.md", "results-roles.md")
        .flatMap(page -> Pages.text(page).lines())
        .filter(line -> line.startsWith("| FAIL") || line.startsWith("| WARN"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void theFramesAreThere(String claim) {
    var link = CAPTURE.matcher(claim);
    assertThat(link.find()).as(claim).isTrue();
    var file = Path.of("../docs").resolve(link.group(1));
    assertThat(file).isRegularFile();
    assertThat(file.toFile().length()).isLessThan(LARGEST_BYTES);
    assertThat(PcapngReader.read(file).packets()).isNotEmpty();
  }
}
