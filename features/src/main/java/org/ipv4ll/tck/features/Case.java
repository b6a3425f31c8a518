// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One scenario of the features, or one row of an outline.
 *
 * @param steps sentences with their keywords
 * @param tags its own and those of its feature, each once
 */
public record Case(String title, Source source, List<String> steps, List<String> tags) {

  private static final String ID = "@id=";
  private static final String NEEDS = "@needs=";
  private static final String ROLE = "@role=";
  private static final String HOST = "host";
  private static final Pattern REQUIREMENT = Pattern.compile("@RFC[0-9]+-.*");
  private static final Pattern BEHAVIOUR = Pattern.compile("@[A-Z]{3}-[0-9]+");

  /**
   * Where it stands.
   *
   * @param file name of the feature file
   * @param feature title of the feature
   * @param line of the scenario, or of the row, from 1
   */
  public record Source(String file, String feature, int line) {}

  /** Its permanent name. */
  public String id() {
    return ids().stream().findFirst().orElse("");
  }

  /** All names that it was given; a sound case has one. */
  List<String> ids() {
    return withPrefix(ID);
  }

  /** The title of its feature. */
  public String feature() {
    return source.feature();
  }

  /** How hard it binds. */
  public Level level() {
    return levels().stream().findFirst().orElse(Level.INFO);
  }

  List<Level> levels() {
    return tags.stream().map(Level::ofTag).flatMap(Optional::stream).toList();
  }

  /** Ids of the requirements that it judges. */
  public List<String> requirements() {
    return matching(REQUIREMENT);
  }

  /** Ids of the behaviours that it looks at. */
  public List<String> behaviours() {
    return matching(BEHAVIOUR);
  }

  /** Whether it judges what all other cases of the run saw, and so comes last. */
  public boolean isRunWide() {
    return tags.contains("@run-wide");
  }

  /** The abilities that a target has to have. */
  public List<String> needs() {
    return withPrefix(NEEDS);
  }

  /** The role that a target has to have: a host where no tag says otherwise. */
  public String role() {
    return roles().stream().findFirst().orElse(HOST);
  }

  List<String> roles() {
    return withPrefix(ROLE);
  }

  /** Why a target with these roles and capabilities cannot run it, in words; empty if it can. */
  public Optional<String> obstacle(Collection<String> roles, Collection<String> capabilities) {
    if (!roles.contains(role())) {
      return Optional.of(
          "it judges a %s, and the target is a %s".formatted(role(), String.join(" and ", roles)));
    }
    var lacking = needs().stream().filter(need -> !capabilities.contains(need)).sorted().toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of("it needs the ability " + String.join(", ", lacking));
  }

  /** Whether the sentence with this number, from 0, drives the case and does not judge it. */
  public boolean drives(int step) {
    for (int i = step; i >= 0; i--) {
      if (steps.get(i).startsWith("Then ")) {
        return false;
      }
      if (steps.get(i).startsWith("Given ") || steps.get(i).startsWith("When ")) {
        return true;
      }
    }
    return true;
  }

  /** The number of the next sentence that drives the case; that of its end if there is none. */
  public int nextDrive(int step) {
    int next = step;
    while (next < steps.size() && !drives(next)) {
      next++;
    }
    return next;
  }

  /** The sentence with this number, without its keyword. */
  public String sentence(int step) {
    var text = steps.get(step);
    return text.substring(text.indexOf(' ') + 1);
  }

  /** What is expected: the sentences from the first Then on. */
  public String expected() {
    return steps.stream()
        .dropWhile(step -> !step.startsWith("Then "))
        .map(step -> step.substring(step.indexOf(' ') + 1))
        .collect(Collectors.joining("; "));
  }

  private List<String> matching(Pattern pattern) {
    return tags.stream()
        .filter(pattern.asMatchPredicate())
        .map(t -> t.substring(1))
        .sorted()
        .toList();
  }

  private List<String> withPrefix(String prefix) {
    return tags.stream()
        .filter(t -> t.startsWith(prefix))
        .map(t -> t.substring(prefix.length()))
        .toList();
  }

  @Override
  public String toString() {
    return source.file() + ": " + title;
  }
}
