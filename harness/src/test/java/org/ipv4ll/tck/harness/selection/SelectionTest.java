// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private static Selection selection(String suite, List<String> ids, String tags) {
    return new Selection(
        Optional.of(suite).filter(s -> !s.isEmpty()),
        ids,
        List.of(),
        Optional.of(tags).filter(t -> !t.isEmpty()));
  }

  private static List<String> ids(Selection selection) {
    return selection.of(CATALOGUE).stream().map(Case::id).toList();
  }

  private static List<String> suite(String name) {
    return CATALOGUE.suite(name).orElseThrow().ids();
  }

  @Test
  void withoutOptionsItIsTheStandardSuite() {
    var chosen = selection("", List.of(), "");
    assertThat(ids(chosen)).containsExactlyInAnyOrderElementsOf(suite("standard"));
    assertThat(chosen.text()).isEmpty();
  }

  @Test
  void globsMatchWholeIds() {
    assertThat(ids(selection("", List.of("rate-limit"), ""))).containsExactly("rate-limit");
    assertThat(ids(selection("", List.of("rate-*"), "")))
        .contains("rate-limit")
        .hasSizeGreaterThan(5)
        .allMatch(id -> id.startsWith("rate-"));
  }

  @Test
  void namedCasesReachBeyondTheDefaultSuiteButNotBeyondANamedOne() {
    var outside = suite("full").stream().filter(id -> !suite("standard").contains(id)).findFirst();
    assertThat(outside).isPresent();
    assertThat(ids(selection("", List.of(outside.get()), ""))).containsExactly(outside.get());
    assertThat(ids(selection("standard", List.of(outside.get()), ""))).isEmpty();
  }

  @Test
  void tagsAndSuitesAreBothHeld() {
    var shoulds = selection("quick", List.of(), "@should and not @PRB-01").of(CATALOGUE);
    assertThat(shoulds)
        .isNotEmpty()
        .allMatch(c -> c.tags().contains("@should") && suite("quick").contains(c.id()));
  }

  @Test
  void requirementsChooseTheCasesThatNameThem() {
    var one =
        new Selection(Optional.empty(), List.of(), List.of("RFC3927-2.5-14"), Optional.empty());
    assertThat(one.of(CATALOGUE)).isEqualTo(CATALOGUE.casesOf("RFC3927-2.5-14")).isNotEmpty();
    assertThat(one.text()).isEqualTo("--requirement RFC3927-2.5-14");
  }

  @Test
  void unknownNamesAreRefused() {
    assertThatThrownBy(() -> selection("", List.of("rate-limits"), "").of(CATALOGUE))
        .isInstanceOf(UnknownName.class)
        .hasMessageContaining("did you mean rate-limit");
  }
}
