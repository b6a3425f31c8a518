// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

  @Test
  void everyTargetIsListedWithWhatItNeeds() {
    var lines = Said.of("list", "--targets").out().lines().toList();
    assertThat(lines)
        .hasSizeGreaterThan(TargetLookup.targets().names().size())
        .anyMatch(line -> line.matches("reference +host +nothing"))
        .anyMatch(line -> line.matches("avahi-autoipd +host +root; package avahi-autoipd"))
        .anyMatch(line -> line.matches("zcip +host +root; .*; built by targets/zcip/build.sh"));
  }

  @Test
  void theSentencesOfCasesAreListed() {
    assertThat(Said.of("list", "--steps").out().lines())
        .contains("Given  the host has claimed and announced an address")
        .anyMatch(line -> line.startsWith("When   "))
        .anyMatch(line -> line.startsWith("Then   "));
  }

  @Test
  void suitesSayHowManyCasesAreForHosts() {
    assertThat(Said.of("list", "--suites").out())
        .containsPattern("quick +\\d+ cases, +\\d+ of them for hosts");
  }

  @Test
  void bashCompletesCommandsOptionsAndWords(@TempDir Path directory)
      throws IOException, InterruptedException {
    var script = directory.resolve("completion");
    Files.writeString(script, Said.of("completion").out());
    assertThat(completed(script, 1, "ipv4ll-tck", "sel")).contains("selfcheck");
    assertThat(completed(script, 2, "ipv4ll-tck", "run", "--last")).contains("--last-failed");
    assertThat(completed(script, 3, "ipv4ll-tck", "run", "--target", "avahi"))
        .contains("avahi-autoipd");
  }

  private static String completed(Path script, int at, String... words)
      throws IOException, InterruptedException {
    var ask =
        "compopt() { :; }; source %s; COMP_WORDS=(%s); COMP_CWORD=%d; %s; echo ${COMPREPLY[@]}"
            .formatted(script, String.join(" ", words), at, "_complete_ipv4ll-tck");
    var shell = new ProcessBuilder("bash", "-c", ask).redirectErrorStream(true).start();
    var said = new String(shell.getInputStream().readAllBytes());
    assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }
}
