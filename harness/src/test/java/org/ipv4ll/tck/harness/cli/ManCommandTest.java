// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;

/** The manual page says what the command line knows: it is made of the same texts. */
class ManCommandTest {

  private static final String PAGE = Said.of("man", "--date", "2026-12-01").out();

  @Test
  void itBearsItsDate() {
    assertThat(PAGE).startsWith(".TH IPV4LL-TCK 1 2026-12-01 \"ipv4ll-tck ");
    assertThat(Said.of("man", "--date", "today").status()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void everyCommandAndOptionIsTold() {
    for (var command : Main.parser().getSubcommands().values()) {
      var spec = command.getCommandSpec();
      assertThat(PAGE).contains(".SS \\fB" + spec.name() + "\\fR");
      spec.options().stream()
          .flatMap(option -> java.util.stream.Stream.of(option.names()))
          .forEach(name -> assertThat(PAGE).contains("\\fB" + name.replace("-", "\\-") + "\\fR"));
    }
  }

  @Test
  void examplesAreToldOnce() {
    assertThat(PAGE.lines().filter(line -> line.startsWith("  "))).doesNotHaveDuplicates();
  }

  @Test
  void everyLineThatBeginsWithADotIsAMacro() {
    assertThat(PAGE.lines().filter(line -> line.startsWith(".")))
        .allMatch(line -> line.matches("[.](TH|SH|SS|TP|PP|B|I|nf|fi)( .*)?"));
    assertThat(PAGE).doesNotContain("${").doesNotContain("null");
  }
}
