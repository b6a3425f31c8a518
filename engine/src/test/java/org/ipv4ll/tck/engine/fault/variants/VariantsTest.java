// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.fault.scenario.Scenarios;
import org.ipv4ll.tck.engine.fault.variants.attachment.ManagementController;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantsTest {

  /** Variants that the yardstick cannot read, each with the reason; the kit judges them. */
  private static final Map<String, String> BEYOND =
      Map.of(
          "V-77", "what it has on its interface is not what it uses on the link",
          "V-92", "its two attempts go on at the same time, and the yardstick reads one");

  static Stream<Deviation> variants() {
    return Deviations.all().stream()
        .filter(deviation -> deviation.kind() == Deviation.Kind.VARIANT)
        .filter(deviation -> !BEYOND.containsKey(deviation.id()));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void keepTheWindowsOfTheStandard(Deviation variant) {
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
            id -> assertThat(violations(Deviations.find(id).orElseThrow().factory())).isNotEmpty());
  }

  private static List<String> violations(HostFactory factory) {
    return Scenarios.all().stream()
        .flatMap(
            scenario ->
                Conformity.violations(said(scenario, factory)).stream()
                    .map(violation -> scenario.name() + ": " + violation))
        .toList();
  }

  /** What another station behind the same port says is not for it to answer for. */
  private static List<Seen> said(Scenario scenario, HostFactory factory) {
    return scenario.play(factory).stream()
        .filter(seen -> seen.frame().filter(VariantsTest::isOfController).isEmpty())
        .toList();
  }

  private static boolean isOfController(EthernetFrame frame) {
    return frame.source().equals(ManagementController.of(Scenario.MAC));
  }
}
