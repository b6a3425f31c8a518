// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule for the registry fails an entry that breaks it. */
class RegistryRulesTest {

  private static final Mutant FAULT =
      new Mutant(
          "M-PRB-02", "K", "One probe", List.of("RFC3927-2.9-01"), null, "Count", null, null);

  private static final Set<String> BROKEN = Set.of("RFC3927-2.9-01");

  @Test
  void missingRequirement() {
    assertThat(RequirementRules.complete(List.of(tested("RFC3927-2.9-01"))))
        .containsExactly("1 requirements where there are 160");
  }

  @Test
  void repeatedRequirement() {
    assertThat(
            RequirementRules.uniqueIds(List.of(tested("RFC3927-2.9-01"), tested("RFC3927-2.9-01"))))
        .containsExactly("RFC3927-2.9-01: occurs twice");
  }

  @Test
  void idOfAnotherSection() {
    assertThat(RequirementRules.idNamesSection(List.of(tested("RFC3927-2.8-01")))).hasSize(1);
    assertThat(RequirementRules.idNamesSection(List.of(tested("RFC3927-2x9-01")))).hasSize(1);
  }

  @Test
  void wrongOrderOfSections() {
    assertThat(
            RequirementRules.inOrderOfTheRfc(
                List.of(tested("RFC3927-2.11-01"), tested("RFC3927-2.9-01"))))
        .containsExactly("RFC3927-2.9-01: stands behind RFC3927-2.11-01");
  }

  @Test
  void unknownWords() {
    assertThat(RequirementRules.legalWords(List.of(worded("OUGHT", "host", "tested", "12-13"))))
        .containsExactly("RFC3927-2.9-01: no legal level");
    assertThat(RequirementRules.legalWords(List.of(worded("MUST", "switch", "tested", "12-13"))))
        .containsExactly("RFC3927-2.9-01: no legal role");
    assertThat(RequirementRules.legalWords(List.of(worded("MUST", "host", "pending", "12-13"))))
        .containsExactly("RFC3927-2.9-01: no legal disposition");
    assertThat(RequirementRules.legalWords(List.of(worded("MUST", "host", "tested", "page 3"))))
        .containsExactly("RFC3927-2.9-01: no lines");
  }

  @Test
  void textThatIsNoSentence() {
    assertThat(RequirementRules.toldInWords(List.of(told("X is claimed", "Seen on the wire."))))
        .hasSize(1);
    assertThat(RequirementRules.toldInWords(List.of(told("A host claims it.", "?")))).hasSize(1);
  }

  @Test
  void missingOrNeedlessReason() {
    assertThat(RequirementRules.reasonUnlessTested(List.of(disposed("inspection", null))))
        .hasSize(1);
    assertThat(
            RequirementRules.reasonUnlessTested(List.of(disposed("tested", "Nobody can see it."))))
        .hasSize(1);
  }

  @Test
  void missingTime() {
    assertThat(RequirementRules.timeWhereTested(List.of(disposed("tested", null)))).hasSize(1);
  }

  @Test
  void missingOrTooManyCauses() {
    assertThat(RequirementRules.causesForDutiesOfHosts(List.of(failing(null)), BROKEN)).hasSize(1);
    assertThat(
            RequirementRules.causesForDutiesOfHosts(
                List.of(failing(List.of("a", "b", "c", "d"))), BROKEN))
        .hasSize(1);
  }

  @Test
  void restatementOfNothing() {
    assertThat(RequirementRules.restatedKnown(List.of(restating("RFC3927-2.9-02")))).hasSize(1);
    assertThat(RequirementRules.restatedKnown(List.of(restating("RFC3927-2.9-01")))).hasSize(1);
    assertThat(
            RequirementRules.restatedKnown(
                List.of(restating("RFC3927-2.9-02"), tested("RFC3927-2.9-02"))))
        .isEmpty();
  }

  @Test
  void faultOfAnUnknownRequirementOrWithoutAReason() {
    var known = Map.of("RFC3927-2.9-01", tested("RFC3927-2.9-01"));
    assertThat(MutantRules.requirementsKnown(List.of(FAULT), Map.of())).hasSize(1);
    assertThat(MutantRules.requirementsKnown(List.of(FAULT), known)).isEmpty();
    assertThat(following("RFC3927-2.9-01", "A sentence.")).as("it stands in violates").hasSize(1);
    assertThat(following("RFC3927-2.9-02", " ")).as("no reason").hasSize(1);
    assertThat(following("RFC3927-2.9-02", "A sentence.")).isEmpty();
  }

  private static List<String> following(String requirement, String because) {
    var consequence = new Mutant.Consequence(requirement, because);
    var fault =
        new Mutant(
            FAULT.id(),
            "K",
            "One probe",
            FAULT.violates(),
            List.of(consequence),
            "Count",
            null,
            null);
    var known =
        Map.of(
            "RFC3927-2.9-01", tested("RFC3927-2.9-01"), "RFC3927-2.9-02", tested("RFC3927-2.9-02"));
    return MutantRules.requirementsKnown(List.of(fault), known);
  }

  private static Requirement restating(String other) {
    return new Requirement(
        "RFC3927-2.9-01",
        "2.9",
        "12",
        "MUST",
        List.of("host"),
        List.of(other),
        "A host does so.",
        "Seen.",
        "1 s",
        null,
        "tested",
        null,
        null);
  }

  private static Requirement tested(String id) {
    return requirement(id, "MUST", "host", "A host does so.", "tested", "12", null, null);
  }

  private static Requirement worded(String level, String role, String disposition, String lines) {
    return requirement(
        "RFC3927-2.9-01", level, role, "A host does so.", disposition, lines, null, null);
  }

  private static Requirement told(String text, String judged) {
    return new Requirement(
        "RFC3927-2.9-01",
        "2.9",
        "12",
        "MUST",
        List.of("host"),
        null,
        text,
        judged,
        null,
        null,
        "tested",
        null,
        null);
  }

  private static Requirement disposed(String disposition, @Nullable String because) {
    return requirement(
        "RFC3927-2.9-01", "MUST", "host", "A host does so.", disposition, "12", because, null);
  }

  private static Requirement failing(@Nullable List<String> causes) {
    return requirement(
        "RFC3927-2.9-01", "MUST", "host", "A host does so.", "tested", "12", null, causes);
  }

  private static Requirement requirement(
      String id,
      String level,
      String role,
      String text,
      String disposition,
      String lines,
      @Nullable String because,
      @Nullable List<String> causes) {
    return new Requirement(
        id,
        "2.9",
        lines,
        level,
        List.of(role),
        null,
        text,
        text,
        null,
        null,
        disposition,
        because,
        causes);
  }
}
