// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command line that a page tells people to use is understood. */
class DocumentedCommandsTest {

  private static final Path TOP = Path.of("..");

  /** A line of a block, or words in backquotes in a sentence. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^ *|`|\\$ )(?:sudo )?(?:-E )?(?:\\./)?ipv4ll-tck ([^`\n]+)");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  static List<Path> pages() throws IOException {
    try (var docs = Files.walk(TOP.resolve("docs"))) {
      return Stream.concat(
              Stream.of(TOP.resolve("README.md"), TOP.resolve("CONTRIBUTING.md")),
              docs.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isUnderstood(Path page) throws IOException {
    for (var command : commands(Files.readString(page))) {
      assertThatCode(() -> parse(command)).as("%s: %s", page, command).doesNotThrowAnyException();
    }
  }

  private static void parse(List<String> words) {
    Main.parser().parseArgs(words.toArray(String[]::new));
  }

  @Test
  void commandsAreFoundAndSlipsAreSeen() throws IOException {
    assertThat(commands(Files.readString(TOP.resolve("README.md")))).hasSizeGreaterThan(4);
    assertThat(commands("    ./ipv4ll-tck run\n`ipv4ll-tck run --id 'a b' # why`"))
        .containsExactly(List.of("run"), List.of("run", "--id", "a b"));
    assertThatThrownBy(() -> parse(List.of("run", "--taget", "x")))
        .isInstanceOf(CommandLine.UnmatchedArgumentException.class);
  }

  private static List<List<String>> commands(String text) {
    return COMMAND
        .matcher(text)
        .results()
        .map(found -> words(found.group(1).split(" [#>|]| -->|;|&& ")[0]))
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
