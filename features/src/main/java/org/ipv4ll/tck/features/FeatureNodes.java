// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a feature by the ids that Gherkin gives them. */
final class FeatureNodes {

  private static final String OF_ROW = "<id>";

  private final String file;
  private final String title;
  private final Map<String, String> keywords = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, String> firstCells = new HashMap<>();

  FeatureNodes(String file, Feature feature) {
    this.file = file;
    this.title = feature.getName();
    for (var child : feature.getChildren()) {
      child.getBackground().ifPresent(background -> keep(background.getSteps()));
      child.getScenario().ifPresent(this::keep);
    }
  }

  private void keep(Scenario scenario) {
    keep(scenario.getSteps());
    lines.put(scenario.getId(), Math.toIntExact(scenario.getLocation().getLine()));
    for (var examples : scenario.getExamples()) {
      for (var row : examples.getTableBody()) {
        lines.put(row.getId(), Math.toIntExact(row.getLocation().getLine()));
        firstCells.put(row.getId(), row.getCells().get(0).getValue());
      }
    }
  }

  private void keep(List<Step> steps) {
    steps.forEach(step -> keywords.put(step.getId(), step.getKeyword().strip()));
  }

  /**
   * Gherkin puts no value into a tag: the rows of an outline that is tagged {@code @id=<id>} have
   * their ids in their first column.
   */
  Case toCase(Pickle pickle) {
    var nodes = pickle.getAstNodeIds();
    var own = nodes.get(nodes.size() - 1);
    var row = firstCells.getOrDefault(own, "");
    return new Case(
        pickle.getName(),
        new Case.Source(file, title, lines.getOrDefault(own, 0)),
        pickle.getSteps().stream().map(this::sentence).toList(),
        pickle.getTags().stream()
            .map(tag -> tag.getName().replace(OF_ROW, row))
            .distinct()
            .toList());
  }

  private String sentence(PickleStep step) {
    return keywords.getOrDefault(step.getAstNodeIds().get(0), "") + " " + step.getText();
  }
}
