// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases, requirements, suites and faults that the pages tell people to use are there. */
class CommandsTest {

  private static final Catalogue CATALOGUE = Features.load().catalogue();

  static List<Path> pages() throws IOException {
    try (var docs = Files.walk(Path.of("../docs"))) {
      return Stream.concat(Stream.of(Path.of("../README.md")), docs.sorted())
          .filter(page -> page.toString().endsWith(".md"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesExist(Path page) throws IOException {
    var text = Files.readString(page);
    assertThat(words(text, "--id ([a-z0-9-]+)")).allMatch(CommandsTest::has);
    assertThat(words(text, "explain (RFC[0-9.-]+)")).allMatch(CommandsTest::known);
    assertThat(words(text, "--suite ([a-z0-9]+)")).allMatch(s -> CATALOGUE.suite(s).isPresent());
    assertThat(words(text, "mutant(?:-veth|-lockstep)?:([MV]-[A-Z0-9-]+)"))
        .allMatch(id -> Deviations.find(id).isPresent());
  }

  private static boolean has(String id) {
    return CATALOGUE.find(id).isPresent();
  }

  private static boolean known(String id) {
    return CATALOGUE.requirement(id).isPresent();
  }

  private static List<String> words(String text, String pattern) {
    Stream<MatchResult> matches = Pattern.compile(pattern).matcher(text).results();
    return matches.map(match -> match.group(1)).toList();
  }
}
