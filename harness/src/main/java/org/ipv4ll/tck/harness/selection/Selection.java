// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.features.Suite;

/**
 * What the user wants of the catalogue.
 *
 * @param suite named by the user, or empty
 * @param ids globs of case ids
 * @param requirements requirement ids
 * @param tags a tag expression
 */
public record Selection(
    Optional<String> suite, List<String> ids, List<String> requirements, Optional<String> tags) {

  public static final String DEFAULT_SUITE = "standard";

  private static final Pattern TAG = Pattern.compile("@[^\\s()]+");

  /** Whether the user picks cases, rather than taking what a suite has for the target. */
  public boolean picksCases() {
    return !(ids.isEmpty() && requirements.isEmpty());
  }

  /** The same, of another suite where the user names none and picks no cases. */
  public Selection withDefaultSuite(String name) {
    return picksCases()
        ? this
        : new Selection(suite.or(() -> Optional.of(name)), ids, requirements, tags);
  }

  /** The suite that is scored: the named one, or the default. */
  public Suite suite(Catalogue catalogue) {
    var name = suite.orElse(DEFAULT_SUITE);
    return catalogue
        .suite(name)
        .orElseThrow(
            () ->
                UnknownName.of(
                    "suite", name, catalogue.suites().stream().map(Suite::name).toList()));
  }

  /**
   * The cases that were asked for, in the catalogue's order. Names of cases and requirements reach
   * beyond the default suite.
   *
   * @throws UnknownName if a name matches nothing
   */
  public List<Case> of(Catalogue catalogue) {
    var scored = suite(catalogue).ids();
    boolean everywhere = suite.isEmpty() && picksCases();
    var wanted = tagFilter(catalogue);
    checkIds(catalogue);
    checkRequirements(catalogue);
    return catalogue.cases().stream()
        .filter(c -> everywhere || scored.contains(c.id()))
        .filter(c -> ids.isEmpty() || ids.stream().anyMatch(glob -> Glob.matches(glob, c.id())))
        .filter(
            c ->
                requirements.isEmpty()
                    || c.requirements().stream().anyMatch(requirements::contains))
        .filter(c -> wanted.evaluate(c.tags()))
        .toList();
  }

  /** The options in words; empty where the whole suite is wanted. */
  public String text() {
    return Stream.of(
            ids.stream().map(id -> "--id " + id),
            requirements.stream().map(id -> "--requirement " + id),
            tags.stream().map(expression -> "--tags '" + expression + "'"))
        .flatMap(words -> words)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private void checkIds(Catalogue catalogue) {
    var known = catalogue.cases().stream().map(Case::id).toList();
    for (var glob : ids) {
      if (known.stream().noneMatch(id -> Glob.matches(glob, id))) {
        throw UnknownName.of("case id", glob, known);
      }
    }
  }

  private void checkRequirements(Catalogue catalogue) {
    for (var id : requirements) {
      if (catalogue.requirement(id).isEmpty()) {
        var known = catalogue.requirements().stream().map(Requirement::id).toList();
        throw UnknownName.of("requirement", id, known);
      }
    }
  }

  private Expression tagFilter(Catalogue catalogue) {
    var expression = tags.orElse("");
    var known = catalogue.cases().stream().flatMap(c -> c.tags().stream()).distinct().toList();
    TAG.matcher(expression)
        .results()
        .map(match -> match.group())
        .filter(tag -> !known.contains(tag))
        .findFirst()
        .ifPresent(
            tag -> {
              throw UnknownName.of("tag", tag, known);
            });
    try {
      return TagExpressionParser.parse(expression);
    } catch (TagExpressionException e) {
      throw new UnknownName("--tags '" + expression + "' is no tag expression: " + e.getMessage());
    }
  }
}
