// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.HostileFrames;
import org.ipv4ll.tck.engine.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {

  /** Variants that the correct host is itself. Every other mutant has to show. */
  private static final Map<String, String> SAME_AS_CORRECT =
      Map.of(
          "V-02", "the correct host takes option (b) of section 2.5",
          "V-03", "and defends again when DEFEND_INTERVAL is over",
          "V-05", "it reads 'exceeds MAX_CONFLICTS' literally",
          "V-10", "it uses its address from the first announcement on",
          "V-29", "it probes anew after every flap");

  private static final Map<String, List<String>> CORRECT = new HashMap<>();

  @Test
  void idsAreUnique() {
    assertThat(Mutants.all()).extracting(Mutant::id).doesNotHaveDuplicates();
  }

  @Test
  void findsById() {
    assertThat(Mutants.find("M-SEL-01"))
        .get()
        .extracting(Mutant::kind)
        .isEqualTo(Mutant.Kind.FAULT);
    assertThat(Mutants.find("M-SEL-99")).isEmpty();
  }

  /** Those of several interfaces have a test of their own; routers show between two links only. */
  static Stream<Mutant> observable() {
    return Mutants.all().stream()
        .filter(mutant -> !SAME_AS_CORRECT.containsKey(mutant.id()))
        .filter(mutant -> mutant.role() != Role.ROUTER)
        .filter(
            mutant -> MultiHomedMutants.all().stream().noneMatch(m -> m.id().equals(mutant.id())));
  }

  @ParameterizedTest
  @MethodSource("observable")
  void differsFromTheCorrectHost(Mutant mutant) {
    assertThat(Scenarios.all())
        .anyMatch(
            scenario -> !scenario.trace(mutant.factory()).equals(correct(scenario, mutant.role())));
  }

  @Test
  void theOthersAreTheCorrectHost() {
    for (var id : SAME_AS_CORRECT.keySet()) {
      var factory = Mutants.find(id).orElseThrow().factory();
      assertThat(Scenarios.all())
          .allMatch(scenario -> scenario.trace(factory).equals(correct(scenario, Role.HOST)));
    }
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void livesTheSameLifeTwice(Mutant mutant) {
    assertThat(Scenarios.all())
        .allMatch(s -> s.trace(mutant.factory()).equals(s.trace(mutant.factory())));
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void survivesHostileFrames(Mutant mutant) {
    var random = new SplittableRandom(5227);
    var rig = new Rig(mutant.factory().create(Scenario.MAC, Optional.empty(), 1)).up();
    for (int i = 0; i < 1_000; i++) {
      var frame = HostileFrames.next(random, Scenario.MAC, rig.candidate());
      rig.input(new Input.FrameReceived(frame)).run(ofMillis(random.nextInt(100)));
    }
    assertThat(rig.elapsed()).isPositive();
  }

  static Stream<Mutant> everyone() {
    return Mutants.all().stream();
  }

  private static List<String> correct(Scenario scenario, Role role) {
    return CORRECT.computeIfAbsent(
        role + scenario.name(), name -> scenario.trace(role.reference()));
  }
}
