// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

  private static final String WORDS =
      "neither a defence nor a move, and it goes on using 169.254.44.208; section 2.5, MUST";

  private static Screen wide(int width) {
    return new Screen(true, width, new Colour(false));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void linesBreakBetweenWords(int width) {
    var lines = wide(width).wrapped("  D1  ", WORDS);
    assertThat(lines).allMatch(line -> line.length() <= width);
    assertThat(lines.get(0)).startsWith("  D1  neither");
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("      "));
    assertThat(String.join(" ", lines.stream().map(String::strip).toList()))
        .isEqualTo("D1  " + WORDS);
  }

  @Test
  void whatIsNoTerminalGetsOneLine() {
    assertThat(Screen.PLAIN.wrapped("  D1  ", WORDS)).containsExactly("  D1  " + WORDS);
  }

  @Test
  void aWordThatIsLongerThanTheScreenStaysWhole() {
    var word = "x".repeat(90);
    assertThat(wide(40).wrapped("a ", "b " + word + " c"))
        .containsExactly("a b", "  " + word, "  c");
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO,   true,  '', '',  xterm, true",
    "AUTO,   false, '', '',  xterm, false",
    "AUTO,   true,  1,  '',  xterm, false",
    "AUTO,   true,  1,  1,   xterm, false",
    "AUTO,   false, '', 1,   xterm, true",
    "AUTO,   false, '', 0,   xterm, false",
    "AUTO,   true,  '', '',  dumb,  false",
    "ALWAYS, false, 1,  '',  dumb,  true",
    "NEVER,  true,  '', 1,   xterm, false"
  })
  void coloursAreAsTheUserOrTheEnvironmentSays(
      Colour.When when, boolean terminal, String none, String force, String term, boolean on) {
    var environment = Map.of("NO_COLOR", none, "CLICOLOR_FORCE", force, "TERM", term);
    assertThat(Colour.of(when, environment, terminal).on()).isEqualTo(on);
  }

  @Test
  void coloursAreAroundTheWordOnly() {
    assertThat(new Colour(true).of(Verdict.FAIL, "FAIL")).isEqualTo("\u001b[1;31mFAIL\u001b[0m");
    assertThat(new Colour(false).of(Verdict.FAIL, "FAIL")).isEqualTo("FAIL");
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "'', 80", "wide, 80", "-1, 80", "0, 80"})
  void aTerminalThatDoesNotSayItsWidthIsAsWideAsTheEnvironmentSays(String columns, int width) {
    assertThat(Terminal.ofEnvironment(Map.of("COLUMNS", columns))).isEqualTo(width);
  }

  @Test
  void theStatusLineIsNeverWiderThanTheTerminal() {
    var out = new StringWriter();
    var width = new AtomicInteger(60);
    try (var line = StatusLine.on(new PrintWriter(out), true, width::get)) {
      line.show("x".repeat(100));
      width.set(30);
      line.show("x".repeat(100));
    }
    assertThat(out.toString().split("\r\u001b\\[K"))
        .containsExactly("", "x".repeat(58) + "…", "x".repeat(28) + "…");
  }
}
