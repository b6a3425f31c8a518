// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule for behaviours, forerunners, faults, variants and tags fails what breaks it. */
class BehaviourRulesTest {

  private static final String CASE =
      "Feature: Probing\n\n  @id=probe @PRB-01\n  Scenario: A probe\n    Given a host\n";

  private static final Behaviour ROW = behaviour("PRB-01", "MUST");

  @Test
  void repeatedBehaviour() {
    assertThat(BehaviourRules.uniqueIds(List.of(ROW, ROW))).containsExactly("PRB-01: occurs twice");
  }

  @Test
  void unknownWords() {
    assertThat(BehaviourRules.legalWords(List.of(behaviour("PROBE-1", "MUST")))).hasSize(1);
    assertThat(BehaviourRules.legalWords(List.of(behaviour("PRB-01", "MAY*")))).hasSize(1);
  }

  @Test
  void blankText() {
    Behaviour blank =
        new Behaviour(
            "PRB-01",
            "MUST",
            "2.2",
            "Probe",
            new Behaviour.Trial("Start", " ", "Seen", "1"),
            new Behaviour.Coverage(List.of(), List.of()),
            "");
    assertThat(BehaviourRules.toldInWords(List.of(blank))).hasSize(1);
  }

  @Test
  void rowWithoutCaseOrReason() {
    List<Case> cases = Written.feature(CASE);
    Behaviour untested =
        new Behaviour(
            "LNK-09",
            "INFO",
            "2.2",
            "MAC",
            new Behaviour.Trial("Change", "Seen", "Seen", "1"),
            new Behaviour.Coverage(List.of(), List.of()),
            "No");
    assertThat(BehaviourRules.reasonUnlessTested(List.of(ROW, untested), cases)).isEmpty();
    assertThat(BehaviourRules.reasonUnlessTested(List.of(ROW, untested), List.of())).hasSize(1);
    assertThat(BehaviourRules.reasonUnlessTested(List.of(behaviour("LNK-09", "INFO")), cases))
        .hasSize(1);
  }

  @Test
  void forerunnerOfAnUnknownRow() {
    var test = new Forerunner("bct", "I.1", "Probing", "Waits", "A probe", List.of("PRB-01"));
    assertThat(BehaviourRules.rowsKnown(List.of(test), Set.of()))
        .containsExactly("bct:I.1: names a behaviour that does not exist");
    assertThat(BehaviourRules.rowsKnown(List.of(test), Set.of("PRB-01"))).isEmpty();
  }

  @Test
  void repeatedFaultOrVariant() {
    assertThat(FaultRules.uniqueIds(List.of(fault("M-PRB-01"), fault("M-PRB-01")))).hasSize(1);
    assertThat(FaultRules.uniqueVariants(List.of(variant("V-01", "Moves"), variant("V-01", "Y"))))
        .hasSize(1);
  }

  @Test
  void faultOfAnIllegalId() {
    assertThat(FaultRules.legalWords(List.of(fault("PRB-01")))).hasSize(1);
    assertThat(FaultRules.legalWords(List.of(fault("M-PRB-01")))).isEmpty();
  }

  @Test
  void variantThatNothingAllows() {
    assertThat(FaultRules.variantsAllowed(List.of(variant("V-01", "Moves")), Map.of())).hasSize(1);
  }

  @Test
  void variantThatIsNotTold() {
    assertThat(FaultRules.variantsTold(List.of(variant("V-1", "Moves")))).hasSize(1);
    assertThat(FaultRules.variantsTold(List.of(variant("V-01", " ")))).hasSize(1);
    assertThat(FaultRules.variantsTold(List.of(variant("V-01", "Moves")))).isEmpty();
  }

  @Test
  void unsoundVocabulary() {
    LegalTag may = new LegalTag("@may", null, "level", "A permission");
    LegalTag both = new LegalTag("@may", "@m.*", "level", "A permission");
    assertThat(VocabularyRules.uniqueTags(List.of(may, may))).hasSize(1);
    assertThat(VocabularyRules.tagOrForm(List.of(may, both))).hasSize(1);
  }

  private static Behaviour behaviour(String id, String level) {
    return new Behaviour(
        id,
        level,
        "2.2.1",
        "Probe",
        new Behaviour.Trial("Start", "A probe", "Seen", "1"),
        new Behaviour.Coverage(List.of(), List.of()),
        "");
  }

  private static Variant variant(String id, String behaviour) {
    return new Variant(id, behaviour, "Permitted", List.of("RFC3927-2.5-99"));
  }

  private static Fault fault(String id) {
    return new Fault(
        id, Fault.Kind.FAULT, "No probe", List.of("RFC3927-2.2-01"), List.of(), "Count", "", "");
  }
}
