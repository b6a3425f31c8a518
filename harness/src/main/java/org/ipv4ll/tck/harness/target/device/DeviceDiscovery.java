// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.Unanswered;

/** Gets to know who is at the cable, before anything is sent. */
final class DeviceDiscovery {

  /** Hosts of a network that is in use say something within this time. */
  private static final Duration LISTENING = Duration.ofSeconds(3);

  private static final Duration FIRST_FRAME = Duration.ofSeconds(15);

  private final TargetFile file;
  private final DevicePort outlet;
  private final DeviceControl steering;
  private final NetworkGuard guard;

  DeviceDiscovery(TargetFile file, DevicePort outlet, DeviceControl steering, NetworkGuard guard) {
    this.file = file;
    this.outlet = outlet;
    this.steering = steering;
    this.guard = guard;
  }

  /**
   * Listens, and where all is silent has the device begin anew to hear its first frame.
   *
   * @param given hardware address that the target file gives
   */
  MacAddress make(Optional<MacAddress> given) {
    try (var neighbourhood = Neighbourhood.of(outlet)) {
      neighbourhood.await(Integer.MAX_VALUE, LISTENING);
      guard.checkStations(neighbourhood.stations(), given);
      return given.or(() -> only(neighbourhood.stations())).orElseGet(() -> rouse(neighbourhood));
    }
  }

  private MacAddress rouse(Neighbourhood neighbourhood) {
    try {
      steering.beginUnplugged();
      steering.carrier(true);
    } catch (Unanswered e) {
      throw new TargetException(unheard() + " (" + e.getMessage() + ")", e);
    }
    var patience = FIRST_FRAME.plus(file.attachment().startLatency());
    if (!neighbourhood.await(1, patience)) {
      throw new TargetException(unheard() + " within " + patience.toSeconds() + " s");
    }
    guard.checkStations(neighbourhood.stations(), Optional.empty());
    return only(neighbourhood.stations()).orElseThrow();
  }

  private String unheard() {
    return "nothing was heard of %s on %s: switch it on, or say who it is with mac:"
        .formatted(file.name(), outlet.name());
  }

  private static Optional<MacAddress> only(Set<MacAddress> stations) {
    return stations.stream().findFirst();
  }
}
