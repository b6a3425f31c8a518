// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold for behaviours.yaml and forerunners.yaml. */
final class BehaviourRules {

  static final int TC8_COUNT = 29;

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
            Stream.of(b.title(), b.stimulus(), b.expected(), b.criterion(), b.seconds())
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

  /** Each named test of a forerunner exists and names the row in turn. */
  static List<String> sourcesKnown(List<Behaviour> all, List<Forerunner> forerunners) {
    return all.stream()
        .flatMap(
            b ->
                Stream.of("bct", "tc8")
                    .flatMap(
                        s ->
                            b.sources().testsOf(s).stream()
                                .filter(t -> !names(forerunners, s, t, b.id()))
                                .map(t -> b.id() + ": is not named by " + s + " " + t)))
        .toList();
  }

  /** The other direction: each row of a forerunner exists and names the test in turn. */
  static List<String> rowsKnown(List<Forerunner> forerunners, Map<String, Behaviour> behaviours) {
    return forerunners.stream()
        .flatMap(
            f ->
                f.behaviours().stream()
                    .filter(b -> !isNamed(behaviours.get(b), f))
                    .map(b -> f.suite() + " " + f.id() + ": is not named by " + b))
        .toList();
  }

  static List<String> forerunnersComplete(List<Forerunner> forerunners) {
    return Violations.unlessCounted(
        TC8_COUNT, forerunners.stream().filter(f -> f.suite().equals("tc8")).toList(), "TC8 cases");
  }

  private static boolean names(List<Forerunner> all, String suite, String test, String row) {
    return all.stream()
        .anyMatch(
            f -> f.suite().equals(suite) && f.id().equals(test) && f.behaviours().contains(row));
  }

  private static boolean isNamed(@Nullable Behaviour row, Forerunner by) {
    return row != null && row.sources().testsOf(by.suite()).contains(by.id());
  }
}
