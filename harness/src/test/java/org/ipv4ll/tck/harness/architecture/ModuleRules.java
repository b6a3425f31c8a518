// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Engine, features and reports are leaves; the harness knows all of them, its packages no cycle.
 */
final class ModuleRules {

  private static final String HARNESS = Classes.ROOT + ".harness.";
  private static final String STEPS = HARNESS + "steps..";

  private static final DescribedPredicate<JavaClass> CONSTANTS_AND_MESSAGES =
      DescribedPredicate.describe(
          "constants and messages",
          c ->
              c.getName().startsWith(Classes.ROOT + ".engine.rules.Timing")
                  || c.getName().startsWith(Classes.ROOT + ".engine.dhcp.DhcpMessage"));

  private ModuleRules() {}

  private static ArchRule leaf(String module, String... others) {
    var forbidden = Stream.concat(Stream.of(others), Stream.of("harness"));
    return noClasses()
        .that()
        .resideInAPackage(Classes.ROOT + "." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            forbidden.map(other -> Classes.ROOT + "." + other + "..").toArray(String[]::new));
  }

  static List<Rule> all() {
    return List.of(
        new Rule("the reports know no other module", leaf("reports", "engine", "features")),
        new Rule("the features know no other module", leaf("features", "engine", "reports")),
        new Rule(
            "the packages of the harness have no cycle",
            slices().matching(HARNESS + "(*)..").should().beFreeOfCycles()),
        new Rule(
            "steps see the bench, checks, records, statistics, frames and DNS messages only",
            classes()
                .that()
                .resideInAPackage(STEPS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    STEPS,
                    HARNESS + "drive..",
                    HARNESS + "judge..",
                    HARNESS + "record",
                    HARNESS + "statistics",
                    HARNESS + "dns",
                    Classes.ROOT + ".engine.wire",
                    Classes.ROOT + ".engine.rules",
                    Classes.ROOT + ".reports.model",
                    "io.cucumber.java..",
                    "java..",
                    "org.jspecify..")),
        new Rule(
            "records know frames, DNS messages and evidence files only",
            classes()
                .that()
                .resideInAPackage(HARNESS + "record..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    HARNESS + "record..",
                    HARNESS + "dns",
                    Classes.ROOT + ".engine.wire",
                    Classes.ROOT + ".engine.dhcp",
                    Classes.ROOT + ".reports..",
                    "com.fasterxml.jackson..",
                    "java..",
                    "org.jspecify..")),
        new Rule(
            "checks know records, numbers and constants, and no link, clock or host",
            classes()
                .that()
                .resideInAPackage(HARNESS + "judge..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    HARNESS + "judge..",
                    HARNESS + "record..",
                    HARNESS + "statistics",
                    HARNESS + "dns",
                    Classes.ROOT + ".features",
                    Classes.ROOT + ".engine.wire",
                    Classes.ROOT + ".engine.dhcp",
                    Classes.ROOT + ".engine.rules",
                    Classes.ROOT + ".reports.model",
                    "java..",
                    "org.jspecify..")),
        new Rule(
            "of the engine's rules checks know the constants only",
            noClasses()
                .that()
                .resideInAPackage(HARNESS + "judge..")
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(
                            Classes.ROOT + ".engine.rules", Classes.ROOT + ".engine.dhcp")
                        .and(DescribedPredicate.not(CONSTANTS_AND_MESSAGES)))),
        new Rule(
            "checks have no clock",
            noClasses()
                .that()
                .resideInAPackage(HARNESS + "judge..")
                .should()
                .accessTargetWhere(Calls.of(java.time.Instant.class, "now"))
                .orShould()
                .accessTargetWhere(Calls.of(System.class, "nanoTime", "currentTimeMillis"))),
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
