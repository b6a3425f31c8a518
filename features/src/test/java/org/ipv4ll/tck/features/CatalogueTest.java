// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The feature files as shipped keep every rule. */
class CatalogueTest {

  private static final Registry REGISTRY = Registry.shipped();
  private static final List<Case> CASES = Shipped.cases();

  @Test
  void everyFeatureParses() {
    assertThat(Shipped.files()).flatExtracting(FeatureFile::errors).isEmpty();
  }

  @Test
  void everyFeatureIsInTheIndex() {
    assertThat(Catalogue.shipped().files())
        .containsExactlyInAnyOrderElementsOf(Shipped.files())
        .isNotEmpty();
  }

  @Test
  void everyCaseHasItsOwnName() {
    assertThat(CaseRules.oneIdEach(CASES)).isEmpty();
    assertThat(CaseRules.uniqueIds(CASES)).isEmpty();
    assertThat(CaseRules.uniqueTitles(CASES)).isEmpty();
  }

  @Test
  void everyCaseSaysWhatItJudges() {
    assertThat(CaseRules.requirementsKnown(CASES, REGISTRY.requirementsById().keySet())).isEmpty();
    assertThat(CaseRules.behavioursKnown(CASES, REGISTRY.behavioursById().keySet())).isEmpty();
    assertThat(CaseRules.tagsInVocabulary(CASES, REGISTRY.vocabulary())).isEmpty();
    assertThat(CaseRules.oneRoleAtMost(CASES)).isEmpty();
  }

  @Test
  void noCaseBindsHarderThanTheRfc() {
    assertThat(CaseRules.oneLevelEach(CASES)).isEmpty();
    assertThat(CaseRules.notStrongerThanTheRfc(CASES, REGISTRY)).isEmpty();
  }

  @Test
  void everyBehaviourHasACaseOrAReason() {
    assertThat(BehaviourRules.reasonUnlessTested(REGISTRY.behaviours(), CASES)).isEmpty();
  }

  @Test
  void everyTestedRequirementHasACaseOrAwaitsOne() {
    if (Boolean.getBoolean("registry.update")) {
      AwaitingCases.read(AwaitingCases.FILE)
          .updated(REGISTRY.requirements(), CASES)
          .write(AwaitingCases.FILE, REGISTRY.requirements());
    }
    AwaitingCases awaiting = AwaitingCases.read(AwaitingCases.FILE);
    assertThat(awaiting.violations(REGISTRY.requirements(), CASES)).isEmpty();
  }
}
