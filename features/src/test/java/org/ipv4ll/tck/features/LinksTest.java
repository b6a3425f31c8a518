// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages, and from them into the sources, lead somewhere. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    try (Stream<Path> docs = Files.walk(Page.DOCS)) {
      var pages =
          Stream.concat(docs, Stream.of(Path.of("../README.md"), Path.of("../CONTRIBUTING.md")))
              .filter(page -> page.toString().endsWith(".md"))
              .toList();
      assertThat(pages).isNotEmpty();
      assertThat(pages.stream().flatMap(page -> dead(page).stream())).isEmpty();
    }
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
