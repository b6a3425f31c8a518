// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for behaviours.yaml and forerunners.yaml. */
final class BehaviourRules {

  private static final Set<String> LEVELS =
      Set.of(
          "MUST",
          "MUST NOT",
          "SHOULD",
          "SHOULD NOT",
          "MAY",
          "INFO",
          "MUST*",
          "MUST NOT*",
          "SHOULD*",
          "SHOULD NOT*");

  private BehaviourRules() {}

  static List<String> uniqueIds(List<Behaviour> all) {
    return Violations.repeated(all.stream().map(Behaviour::id).toList());
  }

  static List<String> legalWords(List<Behaviour> all) {
    return Violations.where(
        all,
        b -> !b.id().matches("[A-Z]{3}-[0-9]{2}") || !LEVELS.contains(b.level()),
        Behaviour::id,
        "id or level is not legal");
  }

  static List<String> toldInWords(List<Behaviour> all) {
    return Violations.where(
        all,
        b ->
            Stream.of(
                    b.title(),
                    b.trial().stimulus(),
                    b.trial().expected(),
                    b.trial().criterion(),
                    b.trial().seconds())
                .anyMatch(String::isBlank),
        Behaviour::id,
        "something is left blank");
  }

  /** A row that no case names says why, and only such a row does. */
  static List<String> reasonUnlessTested(List<Behaviour> all, List<Case> cases) {
    Set<String> named =
        cases.stream().flatMap(c -> c.behaviours().stream()).collect(Collectors.toSet());
    return Violations.where(
        all,
        b -> named.contains(b.id()) == !b.because().isEmpty(),
        Behaviour::id,
        "has no case and no reason, or both");
  }

  /** Each row that a test of a forerunner names exists. */
  static List<String> rowsKnown(List<Forerunner> forerunners, Set<String> behaviours) {
    return Violations.where(
        forerunners,
        f -> !behaviours.containsAll(f.behaviours()),
        Forerunner::key,
        "names a behaviour that does not exist");
  }
}
