// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String ENGINE = Classes.ROOT + ".engine";

  static List<Rule> rules() {
    return Stream.of(
            EngineRules.all(),
            EngineRules.ofFaults(),
            ModuleRules.all(),
            OwnershipRules.all(),
            SizeRules.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(Rule rule) {
    rule.rule().check(Classes.SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSeenToFail(Rule rule) {
    assertThat(rule.rule().evaluate(Classes.WRONG).hasViolation()).isTrue();
  }

  @Test
  void noPackageOfTheEngineIsCrowded() {
    var sizes =
        Classes.SHIPPED.stream()
            .filter(c -> c.isTopLevelClass() && c.getPackageName().startsWith(ENGINE))
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes).containsKey(ENGINE + ".fault.injection");
    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThan(31));
  }

  @Test
  void allModulesAreJudged() {
    var names = Classes.SHIPPED.stream().map(JavaClass::getFullName).toList();
    assertThat(names)
        .contains(
            Classes.ROOT + ".engine.host.Host",
            Classes.ROOT + ".reports.RunFile",
            Classes.ROOT + ".harness.cli.Main");
    assertThat(names).noneMatch(name -> name.contains(".wrong.") || name.endsWith("LinkTest"));
  }
}
