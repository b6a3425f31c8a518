// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Stations beside the device. Where the network may be shared they are none of our business;
 * elsewhere they must not be there, and nothing is sent any more once one is heard.
 */
final class Strangers {

  private final String outlet;
  private final boolean sharedNetworkIsOk;
  private final Set<String> heard = new ConcurrentSkipListSet<>();

  Strangers(String outlet, boolean sharedNetworkIsOk) {
    this.outlet = outlet;
    this.sharedNetworkIsOk = sharedNetworkIsOk;
  }

  /** Takes note of a frame of somebody else; answers whether it belongs into the capture. */
  boolean heard(byte[] bytes) {
    var frame = EthernetFrame.decode(bytes).filter(f -> !Neighbourhood.isBetweenBridges(f));
    frame.map(EthernetFrame::source).ifPresent(this::add);
    return frame.isPresent() && !sharedNetworkIsOk;
  }

  private void add(MacAddress station) {
    heard.add(station.toString());
  }

  /** Why it is not safe to go on; empty if it is. */
  Optional<String> doubt() {
    return heard.isEmpty() || sharedNetworkIsOk
        ? Optional.empty()
        : Optional.of(
            "other stations are heard on %s besides the device: %s; connect it directly, or use"
                    .formatted(outlet, String.join(", ", heard.stream().limit(5).toList()))
                + " --shared-network-is-ok");
  }
}
