// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * docs/generated/forerunners.md: the tests of the two suites that came before, and our cases for
 * each.
 */
final class ForerunnersPage {

  /** Why a test has no case here; by suite and id. */
  static final Map<String, String> REASONS =
      Map.of("bct:-L p,s,r,c,h", "No test but an option: choose parts with `--id` and `--tags`.");

  private ForerunnersPage() {}

  static Page of(List<Forerunner> tests, List<Case> cases) {
    var lines = new ArrayList<>(head());
    lines.addAll(section("Bonjour Conformance Test", "bct", tests, cases));
    lines.addAll(section("TC8 v3.0, chapter IPv4_AUTOCONF", "tc8", tests, cases));
    return new Page("forerunners.md", List.copyOf(lines));
  }

  /** Tests with neither a case nor a reason, and reasons that nobody needs. */
  static List<String> violations(
      List<Forerunner> tests, List<Case> cases, Map<String, String> reasons) {
    var violations = new ArrayList<String>();
    for (Forerunner test : tests) {
      boolean covered = !casesOf(test, cases).isEmpty();
      if (covered == reasons.containsKey(test.key())) {
        violations.add(
            test.key() + (covered ? ": has cases and needs no reason" : ": no case, no reason"));
      }
    }
    var known = tests.stream().map(Forerunner::key).toList();
    reasons.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> violations.add(key + ": no such test"));
    return violations;
  }

  private static List<String> head() {
    return List.of(
        "# Forerunners",
        "",
        Page.NOTE,
        "",
        "The tests of the two earlier black-box suites, and the corresponding cases of this kit. A case",
        "corresponds to a test if it has a behaviour of that test"
            + " ([forerunners.yaml](../../features/src/main/resources/org/ipv4ll/tck/registry/forerunners.yaml)).",
        "The second-last column lists the cases of our suite of the same name, run by",
        "`./ipv4ll-tck run --suite bct --profile bct` or `--suite tc8 --profile tc8`; the last column",
        "lists what we test beyond it.");
  }

  private static List<String> section(
      String title, String suite, List<Forerunner> tests, List<Case> cases) {
    var table = new Table("test", "what it does", "passes when", "cases in " + suite, "more cases");
    for (Forerunner test : tests) {
      if (test.suite().equals(suite)) {
        row(table, test, casesOf(test, cases));
      }
    }
    var lines = new ArrayList<>(List.of("", "## " + title, ""));
    lines.addAll(table.lines());
    return lines;
  }

  private static void row(Table table, Forerunner test, List<Case> cases) {
    table.row(
        test.id() + " " + test.title(),
        test.does(),
        test.passes(),
        cases.isEmpty() ? REASONS.getOrDefault(test.key(), "") : names(test, cases, true),
        names(test, cases, false));
  }

  private static String names(Forerunner test, List<Case> cases, boolean inSuite) {
    return Table.names(
        cases.stream()
            .filter(c -> c.tags().contains("@" + test.suite()) == inSuite)
            .map(Case::id)
            .toList());
  }

  static List<Case> casesOf(Forerunner test, List<Case> cases) {
    return cases.stream()
        .filter(c -> c.behaviours().stream().anyMatch(test.behaviours()::contains))
        .toList();
  }
}
