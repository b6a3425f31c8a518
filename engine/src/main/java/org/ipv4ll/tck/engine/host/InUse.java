// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * The address is claimed: it is announced (section 2.4), answered for (RFC 826) and watched for
 * conflicts for as long as it is in use (section 2.5).
 *
 * @param announced how many announcements have gone out
 * @param next when the next one is due
 * @param lastConflict when the last conflict was seen
 */
record InUse(
    Ipv4Address address, int announced, Optional<Instant> next, Optional<Instant> lastConflict)
    implements State {

  static InUse claim(Ipv4Address address, Port port, Instant now) {
    port.claimed(address);
    return new InUse(address, 0, Optional.empty(), Optional.empty()).announce(port, now);
  }

  private InUse announce(Port port, Instant now) {
    var timing = port.rules.timing();
    if (announced == timing.announceNum()) {
      return new InUse(address, announced, Optional.empty(), lastConflict);
    }
    port.transmit(port.rules.speech().announcement(port.mac, address));
    int sent = announced + 1;
    var due = Optional.of(now.plus(timing.announceInterval()));
    return new InUse(address, sent, due.filter(at -> sent < timing.announceNum()), lastConflict);
  }

  @Override
  public Optional<Instant> deadline() {
    return next;
  }

  @Override
  public State expired(Port port, Instant now) {
    return announce(port, now);
  }

  @Override
  public State received(EthernetFrame frame, ArpPacket arp, Port port, Instant now) {
    if (port.rules.conflict().inUse(frame, arp, address, port.mac)) {
      return conflict(port, now);
    }
    if (arp.isRequest() && arp.targetProtocol().equals(address) && isForeign(arp, port)) {
      port.transmit(port.rules.speech().reply(port.mac, arp));
    }
    return this;
  }

  private static boolean isForeign(ArpPacket arp, Port port) {
    return !arp.senderHardware().equals(port.mac);
  }

  private State conflict(Port port, Instant now) {
    var interval = port.rules.timing().defendInterval();
    if (port.rules.defence().defends(lastConflict, now, interval)) {
      port.transmit(port.rules.speech().defence(port.mac, address));
      return new InUse(address, announced, next, Optional.of(now));
    }
    port.lost(address, Output.Reason.CONFLICT);
    return port.acquire(now);
  }

  @Override
  public Optional<Ipv4Address> usable() {
    return Optional.of(address);
  }
}
