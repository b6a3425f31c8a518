package org.ipv4ll.tck.engine.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {

  /** Variants that are the correct host itself: what they do is what it does anyway. */
  private static final Set<String> SAME_AS_CORRECT = Set.of("V-02", "V-03", "V-05", "V-10", "V-29");

  private static final Map<String, List<String>> CORRECT = new HashMap<>();

  @Test
  void idsAreUnique() {
    assertThat(Mutants.all()).extracting(Mutant::id).doesNotHaveDuplicates();
  }

  @Test
  void everyIdIsExpressedOrExplained() {
    assertThat(Mutants.notExpressible().keySet())
        .doesNotContainAnyElementsOf(Mutants.all().stream().map(Mutant::id).toList());
    assertThat(Mutants.all().size() + Mutants.notExpressible().size()).isEqualTo(215 + 29);
  }

  @Test
  void findsById() {
    assertThat(Mutants.find("M-SEL-01"))
        .get()
        .extracting(Mutant::kind)
        .isEqualTo(Mutant.Kind.FAULT);
    assertThat(Mutants.find("M-SEL-99")).isEmpty();
  }

  static Stream<Mutant> observable() {
    return Mutants.all().stream().filter(mutant -> !SAME_AS_CORRECT.contains(mutant.id()));
  }

  @ParameterizedTest
  @MethodSource("observable")
  void differsFromTheCorrectHost(Mutant mutant) {
    assertThat(Scenarios.all())
        .anyMatch(scenario -> !scenario.trace(mutant.factory()).equals(correct(scenario)));
  }

  private static List<String> correct(Scenario scenario) {
    return CORRECT.computeIfAbsent(scenario.name(), name -> scenario.trace(HostFactory.RFC3927));
  }
}
