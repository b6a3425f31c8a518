// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The engine is sans-IO: what it says is a function of what it was told. */
final class EngineRules {

  private static final String ENGINE = Classes.ROOT + ".engine..";
  private static final String FAULTS = Classes.ROOT + ".engine.fault..";

  private static final DescribedPredicate<JavaClass> MUTABLE =
      assignableTo(AbstractCollection.class)
          .or(assignableTo(AbstractMap.class))
          .or(assignableTo(Random.class))
          .or(assignableTo(SplittableRandom.class))
          .or(JavaClass.Predicates.resideInAPackage("java.util.concurrent.."))
          .or(DescribedPredicate.describe("an array", JavaClass::isArray));

  private EngineRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "the engine depends on the JDK and JSpecify only",
            classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENGINE, "java..", "org.jspecify..")),
        new Rule(
            "the engine has no sockets and no files",
            noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "java.nio.file..")),
        new Rule("the engine has no threads", noThreads()),
        new Rule("the engine has no clock", noClock()),
        new Rule(
            "the engine has no static mutable state",
            fields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ENGINE)
                .should(beConstantIfStatic())));
  }

  /** Of the correct host and of the hosts that deviate from it. */
  static List<Rule> ofFaults() {
    return List.of(
        new Rule(
            "the correct host knows no faults",
            noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .and()
                .resideOutsideOfPackage(FAULTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FAULTS)),
        new Rule(
            "the packages of faults have no cycle",
            slices().matching(Classes.ROOT + ".engine.fault.(**)").should().beFreeOfCycles()));
  }

  private static com.tngtech.archunit.lang.ArchRule noThreads() {
    return noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.concurrent..")
        .orShould()
        .dependOnClassesThat(assignableTo(Thread.class));
  }

  private static com.tngtech.archunit.lang.ArchRule noClock() {
    return noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .accessTargetWhere(Calls.of(Instant.class, "now"))
        .orShould()
        .accessTargetWhere(Calls.of(System.class, "nanoTime", "currentTimeMillis"))
        .orShould()
        .dependOnClassesThat(assignableTo(Clock.class));
  }

  private static ArchCondition<JavaField> beConstantIfStatic() {
    return new ArchCondition<>("be constant if they are static") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        var modifiers = field.getModifiers();
        boolean changes = !modifiers.contains(FINAL) || MUTABLE.test(field.getRawType());
        if (modifiers.contains(STATIC) && !modifiers.contains(SYNTHETIC) && changes) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
        }
      }
    };
  }
}
