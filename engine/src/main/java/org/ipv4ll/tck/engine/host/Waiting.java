// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A candidate is chosen; its first probe waits for the random delay or the rate limit. */
record Waiting(Ipv4Address candidate, Instant until) implements State {

  @Override
  public Optional<Instant> deadline() {
    return Optional.of(until);
  }

  @Override
  public State expired(Port port, Instant now) {
    port.attempt(now);
    return Probing.probe(candidate, 1, port, now);
  }

  @Override
  public State received(EthernetFrame frame, ArpPacket arp, Port port, Instant now) {
    return port.rules.conflict().whileProbing(frame, arp, candidate, port.mac)
        ? port.abandon(candidate, arp, now)
        : this;
  }
}
