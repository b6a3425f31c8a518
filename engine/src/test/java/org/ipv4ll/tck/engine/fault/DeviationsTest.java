// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.fault.scenario.Scenarios;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.HostileFrames;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.role.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeviationsTest {

  /** Variants that the correct host is itself. Every other fault has to show. */
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
    assertThat(Deviations.all()).extracting(Deviation::id).doesNotHaveDuplicates();
  }

  @Test
  void findsById() {
    assertThat(Deviations.find("M-SEL-01"))
        .get()
        .extracting(Deviation::kind)
        .isEqualTo(Deviation.Kind.FAULT);
    assertThat(Deviations.find("M-SEL-99")).isEmpty();
  }

  /** Those of several interfaces have a test of their own; routers show between two links only. */
  static Stream<Deviation> observable() {
    return Deviations.all().stream()
        .filter(deviation -> !SAME_AS_CORRECT.containsKey(deviation.id()))
        .filter(deviation -> deviation.role() != Role.ROUTER)
        .filter(deviation -> !SeveralInterfacesTest.IDS.contains(deviation.id()));
  }

  @ParameterizedTest
  @MethodSource("observable")
  void differsFromTheCorrectHost(Deviation deviation) {
    assertThat(Scenarios.all())
        .anyMatch(
            scenario ->
                !scenario.trace(deviation.factory()).equals(correct(scenario, deviation.role())));
  }

  @Test
  void theOthersAreTheCorrectHost() {
    for (var id : SAME_AS_CORRECT.keySet()) {
      var factory = Deviations.find(id).orElseThrow().factory();
      assertThat(Scenarios.all())
          .allMatch(scenario -> scenario.trace(factory).equals(correct(scenario, Role.HOST)));
    }
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void livesTheSameLifeTwice(Deviation deviation) {
    assertThat(Scenarios.all())
        .allMatch(s -> s.trace(deviation.factory()).equals(s.trace(deviation.factory())));
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void survivesHostileFrames(Deviation deviation) {
    var random = new SplittableRandom(5227);
    var rig = new Rig(deviation.factory().create(Scenario.MAC, Optional.empty(), 1)).up();
    for (int i = 0; i < 1_000; i++) {
      var frame = HostileFrames.next(random, Scenario.MAC, rig.candidate());
      rig.input(new Input.FrameReceived(frame)).run(ofMillis(random.nextInt(100)));
    }
    assertThat(rig.elapsed()).isPositive();
  }

  static Stream<Deviation> everyone() {
    return Deviations.all().stream();
  }

  private static List<String> correct(Scenario scenario, Role role) {
    return CORRECT.computeIfAbsent(
        role + scenario.name(), name -> scenario.trace(role.reference()));
  }
}
