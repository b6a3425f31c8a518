// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * Probes go out, the last one followed by ANNOUNCE_WAIT of silence (section 2.2.1).
 *
 * @param sent how many have gone out
 * @param next when the next one is due, or the claim after the last
 */
record Probing(Ipv4Address candidate, int sent, Instant next) implements State {

  static Probing probe(Ipv4Address candidate, int number, Port port, Instant now) {
    port.transmit(port.rules.speech().probe(port.mac, candidate));
    var timing = port.rules.timing();
    var gap = number < timing.probeNum() ? port.probeGap() : timing.announceWait();
    return new Probing(candidate, number, now.plus(gap));
  }

  @Override
  public Optional<Instant> deadline() {
    return Optional.of(next);
  }

  @Override
  public State expired(Port port, Instant now) {
    return sent < port.rules.timing().probeNum()
        ? probe(candidate, sent + 1, port, now)
        : InUse.claim(candidate, port, now);
  }

  @Override
  public State received(EthernetFrame frame, ArpPacket arp, Port port, Instant now) {
    return port.rules.conflict().whileProbing(frame, arp, candidate, port.mac)
        ? port.abandon(candidate, arp, now)
        : this;
  }
}
