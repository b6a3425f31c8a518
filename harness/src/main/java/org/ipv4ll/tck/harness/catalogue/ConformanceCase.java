// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scenario of the features.
 *
 * @param id permanent name
 * @param description of the feature, in words
 * @param steps sentences with their keywords
 */
public record ConformanceCase(
    String id,
    String title,
    String feature,
    String description,
    List<String> steps,
    Set<String> tags) {

  static final String ID = "@id=";
  private static final String NEEDS = "@needs=";
  private static final String ROLE = "@role=";
  private static final String HOST = "host";

  public Level level() {
    return Stream.of(Level.values())
        .filter(level -> tags.contains("@" + level.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Level.INFO);
  }

  public List<String> requirements() {
    return matching("@RFC[0-9]+-.*");
  }

  public List<String> behaviours() {
    return matching("@[A-Z]{3}-[0-9]{2}");
  }

  /** Whether it judges what all other cases of the run saw, and so comes last. */
  public boolean isRunWide() {
    return tags.contains("@run-wide");
  }

  /** The abilities that a target has to have. */
  public Set<String> needs() {
    return tags.stream()
        .filter(tag -> tag.startsWith(NEEDS))
        .map(tag -> tag.substring(NEEDS.length()))
        .collect(Collectors.toSet());
  }

  /** The role that a target has to have: a host where no tag says otherwise. */
  public String role() {
    return tags.stream()
        .filter(tag -> tag.startsWith(ROLE))
        .map(tag -> tag.substring(ROLE.length()))
        .findFirst()
        .orElse(HOST);
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

  /** What is expected: the sentences from the first Then on. */
  public String expected() {
    return steps.stream()
        .dropWhile(step -> !step.startsWith("Then "))
        .map(step -> step.substring(step.indexOf(' ') + 1))
        .collect(Collectors.joining("; "));
  }

  private List<String> matching(String pattern) {
    return tags.stream().filter(t -> t.matches(pattern)).map(t -> t.substring(1)).sorted().toList();
  }
}
