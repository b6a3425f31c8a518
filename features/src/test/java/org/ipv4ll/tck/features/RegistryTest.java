// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The registry as shipped keeps every rule. */
class RegistryTest {

  private static final Registry REGISTRY = Registry.shipped();

  @Test
  void requirementsAreInOrder() {
    List<Requirement> all = REGISTRY.requirements();
    assertThat(RequirementRules.uniqueIds(all)).isEmpty();
    assertThat(RequirementRules.idNamesSection(all)).isEmpty();
    assertThat(RequirementRules.inOrderOfTheRfc(all)).isEmpty();
  }

  @Test
  void requirementsAreWellTold() {
    List<Requirement> all = REGISTRY.requirements();
    assertThat(RequirementRules.legalWords(all)).isEmpty();
    assertThat(RequirementRules.toldInWords(all)).isEmpty();
    assertThat(RequirementRules.reasonUnlessTested(all)).isEmpty();
    assertThat(RequirementRules.timeWhereTested(all)).isEmpty();
    assertThat(RequirementRules.causesForDutiesOfHosts(all, REGISTRY.broken())).isEmpty();
  }

  @Test
  void whatIsBrokenOrRestatedIsKnown() {
    assertThat(RequirementRules.restatedKnown(REGISTRY.requirements())).isEmpty();
    assertThat(FaultRules.requirementsKnown(REGISTRY.faults(), REGISTRY.requirementsById()))
        .isEmpty();
  }

  @Test
  void behavioursAreWellTold() {
    assertThat(BehaviourRules.uniqueIds(REGISTRY.behaviours())).isEmpty();
    assertThat(BehaviourRules.legalWords(REGISTRY.behaviours())).isEmpty();
    assertThat(BehaviourRules.toldInWords(REGISTRY.behaviours())).isEmpty();
  }

  @Test
  void forerunnersNameBehaviours() {
    assertThat(BehaviourRules.rowsKnown(REGISTRY.forerunners(), REGISTRY.behavioursById().keySet()))
        .isEmpty();
  }

  @Test
  void faultsAndVariantsAreWellTold() {
    assertThat(FaultRules.uniqueIds(REGISTRY.faults())).isEmpty();
    assertThat(FaultRules.legalWords(REGISTRY.faults())).isEmpty();
    assertThat(FaultRules.uniqueVariants(REGISTRY.variants())).isEmpty();
    assertThat(FaultRules.variantsTold(REGISTRY.variants())).isEmpty();
    assertThat(FaultRules.variantsAllowed(REGISTRY.variants(), REGISTRY.requirementsById()))
        .isEmpty();
  }

  @Test
  void vocabularyIsSound() {
    assertThat(VocabularyRules.uniqueTags(REGISTRY.vocabulary())).isEmpty();
    assertThat(VocabularyRules.tagOrForm(REGISTRY.vocabulary())).isEmpty();
  }

  @Test
  void whatARowLeavesOutIsEmpty() {
    assertThat(Resources.rows("registry/short-requirement.yaml", Requirement.class))
        .containsExactly(
            new Requirement(
                "RFC3927-2.9-01",
                "MUST",
                List.of("host"),
                "A host does so.",
                new Requirement.Source("2.9", "12", List.of()),
                new Requirement.Judgement("Seen so.", "", ""),
                new Requirement.Treatment("tested", ""),
                new Requirement.Advice(List.of(), List.of())));
  }

  @Test
  void aMistypedKeyIsNamed() {
    assertThatThrownBy(
            () -> Resources.rows("registry/mistyped-requirement.yaml", Requirement.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("mistyped-requirement.yaml", "remedy");
  }
}
