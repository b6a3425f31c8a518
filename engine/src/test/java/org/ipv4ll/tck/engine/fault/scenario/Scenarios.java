// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import java.util.List;
import java.util.stream.Stream;

/** The library of stimuli under which each fault gives itself away at least once. */
public final class Scenarios {

  private Scenarios() {}

  public static List<Scenario> all() {
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
