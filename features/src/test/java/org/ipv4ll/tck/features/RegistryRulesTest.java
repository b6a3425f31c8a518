package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule for the registry fails an entry that breaks it. */
class RegistryRulesTest {

  private static final Mutant FAULT =
      new Mutant("M-PRB-02", "K", "One probe", List.of("RFC3927-2.9-01"), "Count", null, null);

  @Test
  void missingRequirement() {
    assertThat(RequirementRules.complete(List.of(tested("RFC3927-2.9-01"))))
        .containsExactly("1 requirements where there are 159");
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
    assertThat(RequirementRules.causesForDutiesOfHosts(List.of(failing(null)))).hasSize(1);
    assertThat(
            RequirementRules.causesForDutiesOfHosts(List.of(failing(List.of("a", "b", "c", "d")))))
        .hasSize(1);
  }

  @Test
  void mutantThatDoesNotBreakTheRequirement() {
    assertThat(RequirementRules.mutantsKnown(List.of(failing(null)), Map.of()))
        .containsExactly("RFC3927-2.9-01: is not broken by M-PRB-02");
    assertThat(RequirementRules.mutantsKnown(List.of(failing(null)), Map.of("M-PRB-02", FAULT)))
        .isEmpty();
  }

  @Test
  void requirementThatDoesNotListItsMutant() {
    assertThat(MutantRules.violatedKnown(List.of(FAULT), Map.of()))
        .containsExactly("M-PRB-02: is not listed by RFC3927-2.9-01");
    assertThat(
            MutantRules.violatedKnown(
                List.of(FAULT), Map.of("RFC3927-2.9-01", told("A host does so.", "Seen."))))
        .hasSize(1);
    assertThat(
            MutantRules.violatedKnown(
                List.of(FAULT), Map.of("RFC3927-2.9-01", tested("RFC3927-2.9-01"))))
        .isEmpty();
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
        text,
        judged,
        null,
        null,
        "tested",
        null,
        null,
        List.of());
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
        text,
        text,
        null,
        null,
        disposition,
        because,
        causes,
        List.of("M-PRB-02"));
  }
}
