// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.junit.jupiter.api.Test;

/** docs/generated/kill-matrix.md is of the hosts and cases of today, and of no others. */
class KillMatrixPageTest {

  private static final String STALE =
      "docs/generated/kill-matrix.md is stale; run: ./ipv4ll-tck selfcheck --markdown"
          + " docs/generated/kill-matrix.md";
  private static final String PAGE = Pages.text("generated/kill-matrix.md");
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private static List<String> rows(String first) {
    return Pattern.compile("^\\| " + first + " \\|", Pattern.MULTILINE)
        .matcher(PAGE)
        .results()
        .map(row -> row.group(1))
        .toList();
  }

  @Test
  void everyHostHasItsRow() {
    assertThat(rows("([MV](?:-[A-Z]{3})?-[0-9]{2})"))
        .as(STALE)
        .containsExactlyElementsOf(Deviations.all().stream().map(Deviation::id).toList());
  }

  @Test
  void everyHostIsToldInTheWordsOfTheRegistry() {
    assertThat(Deviations.all())
        .as(STALE)
        .allSatisfy(deviation -> assertThat(PAGE).contains(told(deviation)));
  }

  private static String told(Deviation deviation) {
    var words = CATALOGUE.deviation(deviation.id()).replace("|", "\\|").replace("<", "&lt;");
    return "| %s | %s | %s |".formatted(deviation.id(), word(deviation), words);
  }

  private static String word(Deviation deviation) {
    return deviation.kind().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyCaseHasItsRow() {
    var cases = CATALOGUE.cases().stream().map(Case::id);
    assertThat(rows("`([a-z0-9-]+)`"))
        .as(STALE)
        .containsExactlyInAnyOrderElementsOf(cases.toList());
  }
}
