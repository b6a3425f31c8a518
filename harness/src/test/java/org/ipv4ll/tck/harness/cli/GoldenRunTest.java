// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run in virtual time is a function of its seed: the verdict and the link time of every case are
 * on file. {@code mvn -pl harness -am test -Dtest=GoldenRunTest -Dgolden.update=true} writes them
 * anew; what changed is then seen in the difference.
 */
class GoldenRunTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/ipv4ll/tck/harness/cli/golden-run.txt");

  @TempDir Path directory;

  @Test
  void theReferenceRunIsTheOneOnFile() throws IOException {
    var said = Said.of("run", "--suite", "standard", "-q", "--out", directory.toString());
    assertThat(said.status()).isZero();
    var run = RunFile.read(directory.resolve("run.json"));
    var text = run.cases().stream().map(GoldenRunTest::line).collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }

  private static String line(CaseResult result) {
    return String.format(
        Locale.ROOT,
        "%-38s %-12s %12.6f s%n",
        result.id(),
        result.verdict(),
        result.outcome().protocolSeconds());
  }
}
