// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Things that one package has to itself. */
final class OwnershipRules {

  private static final String HARNESS = Classes.ROOT + ".harness.";
  private static final String CLI = HARNESS + "cli..";
  private static final String SUPPORT = HARNESS + "support..";

  private OwnershipRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("pcap4j only in link", only("org.pcap4j..", HARNESS + "link")),
        new Rule("Testcontainers only in the container adapter", testcontainers()),
        new Rule("picocli only in cli", only("picocli..", CLI)),
        new Rule("dnsjava only in dns", only("org.xbill.DNS..", HARNESS + "dns")),
        new Rule("JUnit only in api", only("org.junit..", HARNESS + "api")),
        new Rule("JNA only in support", only("com.sun.jna..", SUPPORT)),
        new Rule(
            "Cucumber only in steps, runner, selection and the features' reader",
            only(
                "io.cucumber..",
                HARNESS + "steps..",
                HARNESS + "runner..",
                HARNESS + "selection",
                Classes.ROOT + ".features")),
        new Rule(
            "of Cucumber the selection knows tag expressions only",
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    HARNESS + "steps..", HARNESS + "runner..", Classes.ROOT + ".features")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("io.cucumber..")
                        .and(
                            DescribedPredicate.not(
                                resideInAPackage("io.cucumber.tagexpressions"))))),
        new Rule(
            "of Cucumber the features know its parser only",
            noClasses()
                .that()
                .resideInAPackage(Classes.ROOT + ".features..")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("io.cucumber..")
                        .and(
                            DescribedPredicate.not(
                                resideInAnyPackage(
                                    "io.cucumber.gherkin..", "io.cucumber.messages.."))))),
        new Rule(
            "System.out and System.err only in cli",
            onlyFrom(CLI, Calls.of(System.class, "out", "err", "console"))),
        new Rule("processes are started only in support", processesInSupport()),
        new Rule("only Main ends the process", exits()),
        new Rule("nothing sleeps", sleeps()));
  }

  private static ArchRule only(String what, String... where) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(where)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(what);
  }

  /** Docker's own client comes with Testcontainers, and only there. */
  private static ArchRule testcontainers() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(HARNESS + "target.container")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.testcontainers..", "com.github.dockerjava..");
  }

  private static ArchRule onlyFrom(String where, DescribedPredicate<JavaAccess<?>> access) {
    return noClasses().that().resideOutsideOfPackage(where).should().accessTargetWhere(access);
  }

  private static ArchRule processesInSupport() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(SUPPORT)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .orShould()
        .accessTargetWhere(Calls.of(Runtime.class, "exec"));
  }

  private static ArchRule exits() {
    return noClasses()
        .that(DescribedPredicate.not(main()))
        .should()
        .accessTargetWhere(Calls.of(System.class, "exit"))
        .orShould()
        .accessTargetWhere(Calls.of(Runtime.class, "exit", "halt"));
  }

  private static DescribedPredicate<JavaClass> main() {
    return DescribedPredicate.describe("Main", c -> c.getFullName().equals(HARNESS + "cli.Main"));
  }

  private static ArchRule sleeps() {
    return noClasses()
        .should()
        .accessTargetWhere(Calls.of(Thread.class, "sleep"))
        .orShould()
        .accessTargetWhere(Calls.of(TimeUnit.class, "sleep"));
  }
}
