// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.target.SharedNetwork;
import org.ipv4ll.tck.harness.target.TargetException;

/**
 * Refuses a card that others depend on: to deny an address by ARP is an attack on whoever has it.
 */
final class NetworkGuard {

  private static final String MEND =
      "; use a separate card for the device, or --shared-network-is-ok";

  private final DevicePort outlet;
  private final boolean sharedNetworkIsOk;

  NetworkGuard(DevicePort outlet, boolean sharedNetworkIsOk) {
    this.outlet = outlet;
    this.sharedNetworkIsOk = sharedNetworkIsOk;
  }

  /**
   * Looks at what this machine uses the outlet for.
   *
   * @throws SharedNetwork if it does use it
   */
  void checkUse() {
    outlet.otherUse().filter(why -> !sharedNetworkIsOk).ifPresent(NetworkGuard::refuse);
  }

  /** Whether this machine has no use for it, so that it may be silenced and taken down. */
  boolean isOurs() {
    return outlet.otherUse().isEmpty();
  }

  /**
   * Looks at who was heard.
   *
   * @param device hardware address of the device, if it is known
   * @throws SharedNetwork if anybody else was heard
   */
  void checkStations(Set<MacAddress> heard, Optional<MacAddress> device) {
    var others = new TreeSet<String>();
    heard.stream().map(MacAddress::toString).forEach(others::add);
    device.map(MacAddress::toString).ifPresent(others::remove);
    boolean onlyOne = device.isEmpty() && others.size() == 1;
    if (others.isEmpty() || onlyOne) {
      return;
    }
    if (!sharedNetworkIsOk) {
      refuse(outlet.name() + " hears stations other than the device: " + String.join(", ", others));
    }
    if (device.isEmpty()) {
      throw new TargetException(
          "which of them is the device? Say so with mac: " + String.join(", ", others));
    }
  }

  private static void refuse(String why) {
    throw new SharedNetwork(why + MEND);
  }
}
