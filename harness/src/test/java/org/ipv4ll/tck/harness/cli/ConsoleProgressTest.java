// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleProgressTest {

  @TempDir Path directory;

  /** GitHub Actions takes a line that begins like this for a command. */
  @Test
  void whatAnImplementationSaysBeginsNoLine() throws Exception {
    Said.of(("run -q --id probe-first --reporter csv --out " + directory).split(" "));
    var file = directory.resolve("run.json");
    var text = Files.readString(file);
    Files.writeString(
        file, text.replaceFirst("\"reason\" : \"\"", "\"reason\" : \"died:\\\\n::add-mask::x\""));
    var result = RunFile.read(file).cases().get(0);
    assertThat(result.reason()).hasLineCount(2);
    assertThat(ConsoleProgress.text(result)).hasLineCount(1).endsWith("died: / ::add-mask::x");
  }
}
