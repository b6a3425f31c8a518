// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line that a page tells people to use is understood. */
class DocumentedCommandsTest {

  private static final Path TOP = Path.of("..");

  /** A line of a block, or words in backquotes in a sentence. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^ *|`|\\$ )(?:sudo )?(?:-E )?(?:\\./)?ipv4ll-tck ([^`\n]+)");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  static List<Path> pages() throws IOException {
    try (var docs = Files.list(TOP.resolve("docs"))) {
      return Stream.concat(
              Stream.of(TOP.resolve("README.md"), TOP.resolve("CONTRIBUTING.md")),
              docs.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  /** Help leaves out only what a command line would do: its words are read all the same. */
  @ParameterizedTest
  @MethodSource("pages")
  void isUnderstood(Path page) throws IOException {
    for (var command : commands(Files.readString(page))) {
      var words = new ArrayList<>(command);
      words.add("--help");
      var said = Said.of(words.toArray(String[]::new));
      assertThat(said.err()).as("%s: %s", page, command).isEmpty();
      assertThat(said.status()).as("%s: %s", page, command).isZero();
    }
  }

  @Test
  void commandsAreFoundAndSlipsAreSeen() throws IOException {
    assertThat(commands(Files.readString(TOP.resolve("README.md")))).hasSizeGreaterThan(4);
    assertThat(commands("    ./ipv4ll-tck run\n`ipv4ll-tck run --id 'a b' # why`"))
        .containsExactly(List.of("run"), List.of("run", "--id", "a b"));
    assertThat(Said.of("run", "--taget", "x", "--help").status()).isEqualTo(ExitCode.USAGE);
  }

  private static List<List<String>> commands(String text) {
    return COMMAND
        .matcher(text)
        .results()
        .map(found -> words(found.group(1).split(" [#>|]|;|&& ")[0]))
        .filter(words -> !words.contains("...") && !words.contains("\\"))
        .toList();
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(
            word ->
                Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }
}
