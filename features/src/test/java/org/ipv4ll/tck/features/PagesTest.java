// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated pages are fresh; {@code -Ddocs.update=true} writes them anew. */
class PagesTest {

  private static final Registry REGISTRY = Registry.shipped();
  private static final List<Case> CASES = Shipped.cases();

  static Stream<Page> pages() {
    return Stream.of(
        CasesPage.of(CASES),
        ArpPacketsPage.of(REGISTRY.arpKinds()),
        ForerunnersPage.of(REGISTRY.forerunners(), CASES),
        RequirementsPage.of(
            REGISTRY.requirements(), CASES, AwaitingCases.read(AwaitingCases.FILE)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fresh(Page page) {
    if (Boolean.getBoolean("docs.update")) {
      page.write();
    }
    assertThat(page.onDisk().equals(page.text()))
        .withFailMessage("%s is stale; run: %s", page, Page.UPDATE)
        .isTrue();
  }

  @Test
  void everyForerunnerHasACaseOrAReason() {
    assertThat(ForerunnersPage.violations(REGISTRY.forerunners(), CASES, ForerunnersPage.REASONS))
        .isEmpty();
  }

  @Test
  void forerunnerWithNeitherIsSeen() {
    var test = new Forerunner("bct", "I.9", "Title", "Does", "Passes", List.of("ARP-09"));
    assertThat(ForerunnersPage.violations(List.of(test), CASES, Map.of()))
        .containsExactly("bct:I.9: no case, no reason");
    assertThat(ForerunnersPage.violations(List.of(), CASES, Map.of("bct:I.9", "Gone")))
        .containsExactly("bct:I.9: no such test");
  }
}
