// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The feature files as shipped keep every rule. */
class CatalogueTest {

  private static final Registry REGISTRY = Registry.shipped();
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  @Test
  void everyFeatureParses() {
    assertThat(CATALOGUE.errors()).isEmpty();
  }

  @Test
  void everyCaseHasItsOwnName() {
    assertThat(CaseRules.oneIdEach(CATALOGUE.cases())).isEmpty();
    assertThat(CaseRules.uniqueIds(CATALOGUE.cases())).isEmpty();
    assertThat(CaseRules.uniqueNames(CATALOGUE.cases())).isEmpty();
  }

  @Test
  void everyCaseSaysWhatItJudges() {
    List<Case> cases = CATALOGUE.cases();
    assertThat(CaseRules.requirementsKnown(cases, REGISTRY.requirementsById().keySet())).isEmpty();
    assertThat(CaseRules.behavioursKnown(cases, REGISTRY.behavioursById().keySet())).isEmpty();
    assertThat(CaseRules.tagsInVocabulary(cases, REGISTRY.vocabulary())).isEmpty();
    assertThat(CaseRules.oneRoleAtMost(cases)).isEmpty();
  }

  @Test
  void noCaseBindsHarderThanTheRfc() {
    assertThat(CaseRules.oneLevelEach(CATALOGUE.cases())).isEmpty();
    assertThat(CaseRules.notStrongerThanTheRfc(CATALOGUE.cases(), REGISTRY)).isEmpty();
  }

  @Test
  void everyBehaviourHasACaseOrAReason() {
    assertThat(BehaviourRules.reasonUnlessTested(REGISTRY.behaviours(), CATALOGUE.cases()))
        .isEmpty();
  }

  @Test
  void everyTestedRequirementHasACaseOrAwaitsOne() {
    if (Boolean.getBoolean("registry.update")) {
      AwaitingCases.read(AwaitingCases.FILE)
          .updated(REGISTRY.requirements(), CATALOGUE.cases())
          .write(AwaitingCases.FILE, REGISTRY.requirements());
    }
    AwaitingCases awaiting = AwaitingCases.read(AwaitingCases.FILE);
    assertThat(awaiting.violations(REGISTRY.requirements(), CATALOGUE.cases())).isEmpty();
  }
}
