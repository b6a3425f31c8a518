// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Where a host stands with its link-local address; each answer is the state that follows. */
sealed interface State permits Inactive, Waiting, Probing, InUse {

  /** When {@link #expired} is due. */
  default Optional<Instant> deadline() {
    return Optional.empty();
  }

  default State expired(Port port, Instant now) {
    return this;
  }

  default State received(EthernetFrame frame, ArpPacket arp, Port port, Instant now) {
    return this;
  }

  /** The address that may be used as a source: only after the claim (section 2.2). */
  default Optional<Ipv4Address> usable() {
    return Optional.empty();
  }
}
