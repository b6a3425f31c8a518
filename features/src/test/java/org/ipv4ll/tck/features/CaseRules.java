// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold for the cases of the feature files. */
final class CaseRules {

  private CaseRules() {}

  static List<String> oneIdEach(List<Case> cases) {
    return broken(
        cases,
        c -> c.ids().size() == 1 && c.ids().get(0).matches("[a-z0-9]+(-[a-z0-9]+)*"),
        "has no single @id= in kebab-case");
  }

  static List<String> uniqueIds(List<Case> cases) {
    return Violations.repeated(cases.stream().flatMap(c -> c.ids().stream()).toList());
  }

  static List<String> uniqueTitles(List<Case> cases) {
    return Violations.repeated(cases.stream().map(Case::title).toList());
  }

  static List<String> oneLevelEach(List<Case> cases) {
    return broken(cases, c -> c.levels().size() == 1, "has not one level");
  }

  static List<String> oneRoleAtMost(List<Case> cases) {
    return broken(cases, c -> c.roles().size() <= 1, "has more than one role");
  }

  static List<String> requirementsKnown(List<Case> cases, Set<String> known) {
    return named(cases, Case::requirements, known, "requirement");
  }

  static List<String> behavioursKnown(List<Case> cases, Set<String> known) {
    return named(cases, Case::behaviours, known, "behaviour");
  }

  static List<String> tagsInVocabulary(List<Case> cases, List<LegalTag> vocabulary) {
    return cases.stream()
        .flatMap(
            c ->
                c.tags().stream()
                    .filter(t -> vocabulary.stream().noneMatch(l -> l.permits(t)))
                    .map(t -> c + ": " + t + " is not in the vocabulary"))
        .toList();
  }

  /** A case must not bind harder than anything that it claims to judge. */
  static List<String> notStrongerThanTheRfc(List<Case> cases, Registry registry) {
    return broken(
        cases,
        c -> c.levels().stream().allMatch(l -> allows(registry, c, l)),
        "binds harder than its requirements and behaviours");
  }

  private static boolean allows(Registry registry, Case c, Level level) {
    return level == Level.INFO || levels(registry, c).anyMatch(backing -> backing.isAtLeast(level));
  }

  private static Stream<Level> levels(Registry registry, Case c) {
    Map<String, Requirement> requirements = registry.requirementsById();
    Map<String, Behaviour> behaviours = registry.behavioursById();
    return Stream.concat(
        c.requirements().stream()
            .map(requirements::get)
            .filter(Objects::nonNull)
            .map(r -> Level.ofRequirement(r.level())),
        c.behaviours().stream()
            .map(behaviours::get)
            .filter(Objects::nonNull)
            .map(b -> Level.ofBehaviour(b.level())));
  }

  private static List<String> named(
      List<Case> cases, Function<Case, List<String>> names, Set<String> known, String kind) {
    return broken(
        cases,
        c -> !names.apply(c).isEmpty() && known.containsAll(names.apply(c)),
        "names no " + kind + ", or one that does not exist");
  }

  private static List<String> broken(List<Case> cases, Predicate<Case> kept, String sentence) {
    return Violations.where(cases, kept.negate(), Case::toString, sentence);
  }
}
