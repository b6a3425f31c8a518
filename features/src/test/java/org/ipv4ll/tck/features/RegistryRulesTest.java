// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule for the registry fails an entry that breaks it. */
class RegistryRulesTest {

  private static final Fault FAULT = fault(List.of());

  private static final Set<String> BROKEN = Set.of("RFC3927-2.9-01");

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
    assertThat(RequirementRules.reasonUnlessTested(List.of(disposed("inspection", "")))).hasSize(1);
    assertThat(
            RequirementRules.reasonUnlessTested(List.of(disposed("tested", "Nobody can see it."))))
        .hasSize(1);
  }

  @Test
  void missingTime() {
    assertThat(RequirementRules.timeWhereTested(List.of(disposed("tested", "")))).hasSize(1);
  }

  @Test
  void missingOrTooManyCauses() {
    assertThat(RequirementRules.causesForDutiesOfHosts(List.of(failing()), BROKEN)).hasSize(1);
    assertThat(
            RequirementRules.causesForDutiesOfHosts(List.of(failing("a", "b", "c", "d")), BROKEN))
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
    assertThat(FaultRules.requirementsKnown(List.of(FAULT), Map.of())).hasSize(1);
    assertThat(FaultRules.requirementsKnown(List.of(FAULT), known)).isEmpty();
    assertThat(following("RFC3927-2.9-01", "A sentence.")).as("it stands in violates").hasSize(1);
    assertThat(following("RFC3927-2.9-02", " ")).as("no reason").hasSize(1);
    assertThat(following("RFC3927-2.9-02", "A sentence.")).isEmpty();
  }

  private static List<String> following(String requirement, String because) {
    var consequence = new Fault.Consequence(requirement, because);
    var known =
        Map.of(
            "RFC3927-2.9-01", tested("RFC3927-2.9-01"), "RFC3927-2.9-02", tested("RFC3927-2.9-02"));
    return FaultRules.requirementsKnown(List.of(fault(List.of(consequence))), known);
  }

  private static Fault fault(List<Fault.Consequence> follows) {
    return new Fault(
        "M-PRB-02",
        Fault.Kind.FAULT,
        "One probe",
        List.of("RFC3927-2.9-01"),
        follows,
        "Count",
        "",
        "");
  }

  private static Requirement tested(String id) {
    return requirement(id, "A host does so.", "A host does so.", "", List.of());
  }

  private static Requirement told(String text, String judged) {
    return requirement("RFC3927-2.9-01", text, judged, "", List.of());
  }

  private static Requirement restating(String other) {
    return requirement("RFC3927-2.9-01", "A host does so.", "Seen so.", "1 s", List.of(other));
  }

  private static Requirement requirement(
      String id, String text, String judged, String takes, List<String> restates) {
    return new Requirement(
        id,
        "MUST",
        List.of("host"),
        text,
        new Requirement.Source("2.9", "12", restates),
        new Requirement.Judgement(judged, takes, ""),
        new Requirement.Treatment("tested", ""),
        new Requirement.Advice(List.of(), List.of()));
  }

  private static Requirement worded(String level, String role, String disposition, String lines) {
    return new Requirement(
        "RFC3927-2.9-01",
        level,
        List.of(role),
        "A host does so.",
        new Requirement.Source("2.9", lines, List.of()),
        new Requirement.Judgement("Seen so.", "", ""),
        new Requirement.Treatment(disposition, ""),
        new Requirement.Advice(List.of(), List.of()));
  }

  private static Requirement disposed(String disposition, String because) {
    return reasoned(disposition, because, List.of());
  }

  private static Requirement failing(String... causes) {
    return reasoned("tested", "", List.of(causes));
  }

  private static Requirement reasoned(String disposition, String because, List<String> causes) {
    return new Requirement(
        "RFC3927-2.9-01",
        "MUST",
        List.of("host"),
        "A host does so.",
        new Requirement.Source("2.9", "12", List.of()),
        new Requirement.Judgement("Seen so.", "", ""),
        new Requirement.Treatment(disposition, because),
        new Requirement.Advice(causes, List.of()));
  }
}
