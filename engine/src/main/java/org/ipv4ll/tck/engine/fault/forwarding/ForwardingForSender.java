// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that forward packets for whoever takes them for a router (section 2.7). */
final class ForwardingForSender {

  private ForwardingForSender() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-FWD-79",
            StrayForwarding.host(
                1, (frame, packet, host) -> StrayForwarding.isHanded(frame, host))));
  }
}
