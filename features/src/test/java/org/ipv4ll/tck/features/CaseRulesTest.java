// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule for cases fails a feature that breaks it. */
class CaseRulesTest {

  private static final Registry REGISTRY = Registry.shipped();
  private static final String SOUND = "@id=probe-count @must @RFC3927-2.2.1-02 @PRB-07";

  @Test
  void soundCaseBreaksNoRule() {
    List<Case> cases = cases(SOUND);
    assertThat(CaseRules.oneIdEach(cases)).isEmpty();
    assertThat(CaseRules.oneLevelEach(cases)).isEmpty();
    assertThat(CaseRules.tagsInVocabulary(cases, REGISTRY.vocabulary())).isEmpty();
    assertThat(CaseRules.notStrongerThanTheRfc(cases, REGISTRY)).isEmpty();
  }

  @Test
  void featureThatDoesNotParse() {
    var broken =
        new FeatureFile(
            "broken.feature", "Feature: Probing\n  Scenario: One\n    Given a host\n    it probes");
    assertThat(broken.errors()).isNotEmpty().first().asString().contains("broken.feature");
  }

  @Test
  void missingSecondOrOddId() {
    assertThat(CaseRules.oneIdEach(cases("@must"))).hasSize(1);
    assertThat(CaseRules.oneIdEach(cases("@id=one @id=two"))).hasSize(1);
    assertThat(CaseRules.oneIdEach(cases("@id=probeCount"))).hasSize(1);
    assertThat(CaseRules.oneIdEach(cases("@id=probe-"))).hasSize(1);
  }

  @Test
  void idOrNameUsedTwice() {
    String twice = feature(SOUND) + "\n  " + SOUND + "\n  Scenario: One\n    Given a host\n";
    List<Case> cases = Written.feature(twice);
    assertThat(CaseRules.uniqueIds(cases)).containsExactly("probe-count: occurs twice");
    assertThat(CaseRules.uniqueTitles(cases)).containsExactly("One: occurs twice");
  }

  @Test
  void noLevelOrTwo() {
    assertThat(CaseRules.oneLevelEach(cases("@id=one"))).hasSize(1);
    assertThat(CaseRules.oneLevelEach(cases("@must @should"))).hasSize(1);
  }

  @Test
  void noRequirementOrAnUnknownOne() {
    Set<String> known = REGISTRY.requirementsById().keySet();
    assertThat(CaseRules.requirementsKnown(cases("@must"), known)).hasSize(1);
    assertThat(CaseRules.requirementsKnown(cases("@RFC3927-2.2.1-99"), known)).hasSize(1);
    assertThat(CaseRules.requirementsKnown(cases(SOUND), known)).isEmpty();
  }

  @Test
  void noBehaviourOrAnUnknownOne() {
    Set<String> known = REGISTRY.behavioursById().keySet();
    assertThat(CaseRules.behavioursKnown(cases("@must"), known)).hasSize(1);
    assertThat(CaseRules.behavioursKnown(cases("@PRB-99"), known)).hasSize(1);
    assertThat(CaseRules.behavioursKnown(cases(SOUND), known)).isEmpty();
  }

  @Test
  void tagOutsideTheVocabulary() {
    assertThat(CaseRules.tagsInVocabulary(cases(SOUND + " @needs=luck"), REGISTRY.vocabulary()))
        .containsExactly("broken.feature: One: @needs=luck is not in the vocabulary");
  }

  @Test
  void anUnknownRoleOrTwo() {
    List<LegalTag> vocabulary = REGISTRY.vocabulary();
    assertThat(CaseRules.tagsInVocabulary(cases(SOUND + " @role=printer"), vocabulary)).hasSize(1);
    assertThat(CaseRules.tagsInVocabulary(cases(SOUND + " @role=router"), vocabulary)).isEmpty();
    assertThat(CaseRules.oneRoleAtMost(cases(SOUND + " @role=router"))).isEmpty();
    assertThat(CaseRules.oneRoleAtMost(cases(SOUND + " @role=router @role=dns-client")))
        .containsExactly("broken.feature: One: has more than one role");
  }

  @Test
  void mustWhereTheRfcOnlyAdvises() {
    assertThat(stronger("@must @RFC3927-1.2-02 @PRB-04")).hasSize(1);
    assertThat(stronger("@should @RFC3927-1.2-02 @PRB-04")).isEmpty();
    assertThat(stronger("@should @RFC3927-2.5-05 @DEF-07")).hasSize(1);
    assertThat(stronger("@info @RFC3927-2.5-05 @DEF-07")).isEmpty();
  }

  @Test
  void mustThatABehaviourBacks() {
    assertThat(stronger("@must @RFC3927-2.2.1-08 @PRB-07")).isEmpty();
    assertThat(stronger("@must @RFC3927-2.2.1-08 @NOC-09")).isEmpty();
  }

  private static List<String> stronger(String tags) {
    return CaseRules.notStrongerThanTheRfc(cases(tags), REGISTRY);
  }

  private static List<Case> cases(String tags) {
    return Written.feature(feature(tags));
  }

  private static String feature(String tags) {
    return "Feature: Probing\n\n  " + tags + "\n  Scenario: One\n    Given a host\n";
  }
}
