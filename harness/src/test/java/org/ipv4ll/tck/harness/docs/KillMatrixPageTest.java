// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.engine.mutant.Mutants;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.junit.jupiter.api.Test;

/** docs/kill-matrix.md is of the hosts and cases of today, and of no others. */
class KillMatrixPageTest {

  private static final String STALE =
      "docs/kill-matrix.md is stale; run: ./ipv4ll-tck selfcheck --markdown docs/kill-matrix.md";
  private static final String PAGE = Pages.text("kill-matrix.md");
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
        .containsExactlyElementsOf(Mutants.all().stream().map(Mutant::id).toList());
  }

  @Test
  void everyHostIsToldInTheWordsOfTheRegistry() {
    assertThat(Mutants.all())
        .as(STALE)
        .allSatisfy(mutant -> assertThat(PAGE).contains(told(mutant)));
  }

  private static String told(Mutant mutant) {
    var words = CATALOGUE.deviation(mutant.id()).replace("|", "\\|").replace("<", "&lt;");
    return "| %s | %s | %s |".formatted(mutant.id(), word(mutant), words);
  }

  private static String word(Mutant mutant) {
    return mutant.kind().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyCaseHasItsRow() {
    var cases = CATALOGUE.cases().stream().map(Case::id);
    assertThat(rows("`([a-z0-9-]+)`"))
        .as(STALE)
        .containsExactlyInAnyOrderElementsOf(cases.toList());
  }
}
