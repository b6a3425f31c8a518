// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteropCommandTest {

  @TempDir Path directory;

  private Said interop(String targets) {
    return Said.of(
        "interop", "--targets", targets, "--out", directory + "/i", "--overwrite", "--seed", "1");
  }

  @Test
  void hostsThatConformGetOnWithEachOther() throws IOException {
    var said = interop("reference,mutant:V-01");
    assertThat(said.err()).isEmpty();
    assertThat(said.status()).as(said.out()).isZero();
    assertThat(said.out().lines().filter(line -> line.startsWith("PASS"))).hasSize(8);
    assertThat(directory.resolve("i/interop.json")).content().contains("join-first");
    assertThat(directory.resolve("i/interop.html")).content().contains("frames at reference");
    assertThat(directory.resolve("i/reference+mutant_V-01/duel/reference.pcapng")).isRegularFile();
  }

  @Test
  void whoTakesWhatSomebodyHoldsIsFound() throws IOException {
    var said = interop("reference,mutant:M-PRB-01");
    assertThat(said.status()).isEqualTo(ExitCode.FAILED);
    assertThat(said.out()).contains("mutant:M-PRB-01 claims what reference holds");
    assertThat(Files.readString(directory.resolve("i/interop.html"))).contains("✗ fail");
  }

  @Test
  void onlyThoseThatCanMeetAreTaken() {
    assertThat(interop("reference").err()).contains("at least two are needed");
    assertThat(interop("reference").status()).isEqualTo(ExitCode.USAGE);
  }
}
