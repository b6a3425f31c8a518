// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.junit.jupiter.api.Test;

/** What scenarios promise is what their checks ask. */
class CheckCatalogueTest {

  private static final Catalogue CATALOGUE = Features.load().catalogue();
  private static final Sentences SENTENCES = Sentences.load();

  private static List<Criterion> criteria(Case testCase) {
    return SENTENCES.checks(testCase).stream().map(named -> named.check().criterion()).toList();
  }

  @Test
  void everyThenNamesAtLeastOneCheck() {
    var silent = new ArrayList<String>();
    for (var each : CATALOGUE.cases()) {
      var judged =
          SENTENCES.checks(each).stream().map(Sentences.Named::step).collect(Collectors.toSet());
      for (int step = 0; step < each.steps().size(); step++) {
        if (!each.drives(step) && !judged.contains(step)) {
          silent.add(each.id() + ": " + each.steps().get(step));
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void theRequirementsOfACaseAreThoseOfItsChecks() {
    var odd = new HashMap<String, String>();
    for (var each : CATALOGUE.cases()) {
      var asked = new TreeSet<String>();
      criteria(each).forEach(criterion -> asked.addAll(criterion.requirements()));
      if (!asked.equals(new TreeSet<>(each.requirements()))) {
        odd.put(each.id(), "tags " + each.requirements() + ", checks " + asked);
      }
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void theLevelOfACaseIsThatOfItsGravestCheck() {
    var odd = new HashMap<String, String>();
    for (var each : CATALOGUE.cases()) {
      var gravest = criteria(each).stream().map(Criterion::level).min(Level::compareTo);
      if (gravest.isPresent() && gravest.get() != each.level()) {
        odd.put(each.id(), each.level() + " where its checks are " + gravest.get());
      }
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void aCheckHasOneCriterion() {
    Map<String, Set<Criterion>> byId =
        CATALOGUE.cases().stream()
            .flatMap(each -> criteria(each).stream())
            .collect(Collectors.groupingBy(Criterion::id, Collectors.toSet()));
    byId.values().removeIf(all -> all.size() == 1);
    assertThat(byId).isEmpty();
  }

  @Test
  void whatACheckAccusesBesideItsRequirementRestatesIt() {
    var odd = new TreeSet<String>();
    for (var each : CATALOGUE.cases()) {
      for (var criterion : criteria(each)) {
        assertThat(CATALOGUE.requirement(criterion.requirement()))
            .as(criterion.id() + " asks about " + criterion.requirement())
            .isPresent();
        criterion.restatedBy().stream()
            .filter(other -> !CATALOGUE.sayTheSame(criterion.requirement(), other))
            .forEach(other -> odd.add(criterion.id() + ": " + other));
      }
    }
    assertThat(odd).isEmpty();
  }
}
