// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * An address for a time (RFC 2131 section 4.4.5).
 *
 * @param serverHardware where it came from, so that a renewal needs no ARP
 * @param since when the request for it went out
 */
record Lease(
    Routable routable,
    Ipv4Address server,
    MacAddress serverHardware,
    Instant since,
    Duration time) {

  private static final int WHOLE_PREFIX = 32;

  /** What an acknowledgement gives; empty where it does not say all of it. */
  static Optional<Lease> of(DhcpMessage message, EthernetFrame frame, Instant since) {
    var time = message.options().get(DhcpMessage.Option.LEASE_TIME);
    return message
        .address(DhcpMessage.Option.SERVER)
        .filter(server -> time != null)
        .map(
            server ->
                new Lease(
                    routable(message),
                    server,
                    frame.source(),
                    since,
                    Duration.ofSeconds(Integer.toUnsignedLong(time))));
  }

  static Routable routable(DhcpMessage message) {
    int prefix =
        message
            .address(DhcpMessage.Option.MASK)
            .map(mask -> Integer.bitCount(mask.bits()))
            .orElse(WHOLE_PREFIX);
    return new Routable(message.given(), prefix, message.address(DhcpMessage.Option.ROUTER));
  }

  /** T1: from then on its own server is asked to renew it. */
  Instant renewal() {
    return since.plus(time.dividedBy(2));
  }

  /** T2: from then on any server is asked. */
  Instant rebinding() {
    return since.plus(time.multipliedBy(7).dividedBy(8));
  }

  Instant expiry() {
    return since.plus(time);
  }
}
