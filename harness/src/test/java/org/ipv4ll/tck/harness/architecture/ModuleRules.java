package org.ipv4ll.tck.harness.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

/**
 * Engine, features and reports are leaves; the harness knows all of them, its packages no cycle.
 */
final class ModuleRules {

  private static final String HARNESS = Classes.ROOT + ".harness.";
  private static final String STEPS = HARNESS + "steps..";

  private ModuleRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "the reports know neither engine nor harness",
            noClasses()
                .that()
                .resideInAPackage(Classes.ROOT + ".reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Classes.ROOT + ".engine..", Classes.ROOT + ".harness..")),
        new Rule(
            "the packages of the harness have no cycle",
            slices().matching(HARNESS + "(*)..").should().beFreeOfCycles()),
        new Rule(
            "steps see the bench, statistics, frames, DNS messages, rules and verdicts only",
            classes()
                .that()
                .resideInAPackage(STEPS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    STEPS,
                    HARNESS + "bench",
                    HARNESS + "statistics",
                    HARNESS + "dns",
                    Classes.ROOT + ".engine.wire",
                    Classes.ROOT + ".engine.rules",
                    Classes.ROOT + ".reports.model",
                    "io.cucumber.java..",
                    "java..",
                    "org.jspecify..")),
        new Rule(
            "statistics know numbers only",
            classes()
                .that()
                .resideInAPackage(HARNESS + "statistics..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    HARNESS + "statistics..",
                    "org.apache.commons.statistics..",
                    "java..",
                    "org.jspecify..")),
        new Rule(
            "nobody but the runner's glue path knows steps",
            noClasses()
                .that()
                .resideOutsideOfPackage(STEPS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(STEPS)));
  }
}
