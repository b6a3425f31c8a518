// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.List;
import java.util.stream.Stream;

/** The library of stimuli under which each mutant gives itself away at least once. */
final class Scenarios {

  private Scenarios() {}

  static List<Scenario> all() {
    return Stream.of(
            BootScenarios.all(),
            DenialScenarios.all(),
            LimitScenarios.all(),
            OtherAddressScenarios.all(),
            InUseScenarios.all(),
            LaterScenarios.all(),
            OpenScenarios.all(),
            AftermathScenarios.all(),
            EarlyUseScenarios.all(),
            ExhaustionScenarios.all(),
            KindScenarios.all(),
            TrafficScenarios.all(),
            TransportScenarios.all(),
            LeaseScenarios.all(),
            DiscoveryScenarios.all(),
            ServiceScenarios.all())
        .flatMap(List::stream)
        .toList();
  }
}
