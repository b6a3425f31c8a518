package org.ipv4ll.tck.engine.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantsTest {

  static Stream<Mutant> variants() {
    return Mutants.all().stream().filter(mutant -> mutant.kind() == Mutant.Kind.VARIANT);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void keepTheWindowsOfTheStandard(Mutant variant) {
    assertThat(violations(variant.factory())).isEmpty();
  }

  @Test
  void soDoesTheCorrectHost() {
    assertThat(violations(HostFactory.RFC3927)).isEmpty();
  }

  /** The yardstick itself has to be able to fail. */
  @Test
  void faultyHostsDoNot() {
    assertThat(
            List.of(
                "M-PRB-02", "M-PRB-09", "M-PRB-12", "M-PRB-29", "M-ANN-02", "M-DEF-28", "M-DEF-18"))
        .allSatisfy(
            id -> assertThat(violations(Mutants.find(id).orElseThrow().factory())).isNotEmpty());
  }

  private static List<String> violations(HostFactory factory) {
    return Scenarios.all().stream()
        .flatMap(
            scenario ->
                Conformity.violations(scenario.play(factory)).stream()
                    .map(violation -> scenario.name() + ": " + violation))
        .toList();
  }
}
