// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages, and from them into the sources, lead somewhere. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern SECTION = Pattern.compile("]\\(([^)#\\s]*)#([^)]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Path GENERATED = Path.of("../docs/results");
  private static final List<Path> TOP =
      Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
          .map(Path.of("..")::resolve)
          .toList();

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    try (Stream<Path> docs = Files.walk(Page.DOCS)) {
      var pages =
          Stream.concat(docs, TOP.stream())
              .filter(page -> page.toString().endsWith(".md"))
              .toList();
      assertThat(pages).isNotEmpty();
      assertThat(pages.stream().flatMap(page -> dead(page).stream())).isEmpty();
    }
  }

  @Test
  void everyLinkToASectionLeadsToAHeading() throws IOException {
    try (Stream<Path> docs = Files.walk(Page.DOCS)) {
      var pages =
          Stream.concat(docs, TOP.stream())
              .filter(page -> page.toString().endsWith(".md") && !page.startsWith(GENERATED))
              .toList();
      assertThat(pages.stream().flatMap(page -> deadSections(page).stream())).isEmpty();
    }
  }

  private static List<String> deadSections(Path page) {
    return SECTION
        .matcher(text(page))
        .results()
        .filter(match -> !match.group(1).contains("://"))
        .filter(match -> !sections(page, match.group(1)).contains(match.group(2)))
        .map(match -> page + ": " + match.group(1) + "#" + match.group(2))
        .toList();
  }

  private static List<String> sections(Path page, String link) {
    return HEADING
        .matcher(text(link.isEmpty() ? page : page.resolveSibling(link)))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .toList();
  }

  /** The anchor that GitHub makes of a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
  }

  private static List<String> dead(Path page) {
    return LINK.matcher(text(page))
        .results()
        .map(match -> match.group(1))
        .filter(link -> !link.contains("://"))
        .filter(link -> !Files.exists(page.resolveSibling(link)))
        .map(link -> page + ": " + link)
        .toList();
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
