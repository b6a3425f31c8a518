// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How large a package, a record and a list of parameters may become. */
final class SizeRules {

  private static final int MOST_CLASSES = 30;
  private static final int MOST_COMPONENTS = 8;
  private static final int MOST_PARAMETERS = 5;

  /** What takes more, by class and name. */
  private static final Set<String> LONG_LISTS =
      Set.of(
          // As the C library declares it.
          Classes.ROOT + ".harness.support.testbed.Libc.sendto");

  private SizeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("a package has at most 30 classes", classes().should(haveFewNeighbours())),
        new Rule(
            "a record has at most 8 components",
            classes().that().areRecords().should(haveFewComponents())),
        new Rule(
            "a method or constructor takes at most 5 parameters",
            codeUnits().should(takeFewParameters())));
  }

  private static ArchCondition<JavaClass> haveFewNeighbours() {
    return new ArchCondition<>("be one of at most 30 classes of their package") {

      private final Map<String, Long> counts = new TreeMap<>();

      @Override
      public void init(Collection<JavaClass> all) {
        counts.clear();
        counts.putAll(
            all.stream()
                .filter(
                    each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())));
      }

      @Override
      public void check(JavaClass one, ConditionEvents events) {
        // Told once for each package.
        Long classes = counts.remove(one.getPackageName());
        if (classes != null && classes > MOST_CLASSES) {
          events.add(
              SimpleConditionEvent.violated(
                  one, one.getPackageName() + " has " + classes + " classes"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveFewComponents() {
    return new ArchCondition<>("have at most 8 components") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        long components =
            one.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
        if (components > MOST_COMPONENTS) {
          events.add(
              SimpleConditionEvent.violated(
                  one, one.getName() + " has " + components + " components"));
        }
      }
    };
  }

  private static ArchCondition<JavaCodeUnit> takeFewParameters() {
    return new ArchCondition<>("take at most 5 parameters") {
      @Override
      public void check(JavaCodeUnit one, ConditionEvents events) {
        int parameters = written(one);
        if (parameters > MOST_PARAMETERS && !LONG_LISTS.contains(name(one))) {
          events.add(
              SimpleConditionEvent.violated(
                  one, one.getDescription() + " takes " + parameters + " parameters"));
        }
      }
    };
  }

  private static String name(JavaCodeUnit one) {
    return one.getOwner().getName() + "." + one.getName();
  }

  /** As the source has them: the compiler adds some, and the components of a record are no list. */
  private static int written(JavaCodeUnit one) {
    var owner = one.getOwner();
    if (one.getModifiers().contains(JavaModifier.SYNTHETIC) || owner.isAnonymousClass()) {
      return 0;
    }
    int all = one.getRawParameterTypes().size();
    if (!(one instanceof JavaConstructor)) {
      return all;
    }
    if (owner.isRecord()) {
      return isCanonical(one) ? 0 : all;
    }
    return all - (owner.isEnum() ? 2 : owner.isInnerClass() ? 1 : 0);
  }

  private static boolean isCanonical(JavaCodeUnit constructor) {
    return constructor.getOwner().getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .count()
        == constructor.getRawParameterTypes().size();
  }
}
