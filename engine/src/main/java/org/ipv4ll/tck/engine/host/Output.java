// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** What a host wants done. */
public sealed interface Output {

  /** Put these octets on the link, from the Ethernet header on. */
  record Transmit(byte[] bytes) implements Output {}

  /** The address is claimed; worth remembering for the next boot (RFC 3927 section 2.1). */
  record AddressClaimed(Ipv4Address address) implements Output {}

  /** The address is gone; connections that use it are to be reset (section 2.5). */
  record AddressLost(Ipv4Address address, Reason reason) implements Output {}

  /**
   * A lease is got or gone: the address is to be configured, or not any more, and the host is to be
   * told by {@link Input.RoutableAddress}.
   */
  record LeaseChanged(Optional<Routable> address) implements Output {}

  /** Nothing more to do until this time, or until an input where it is empty. */
  record WaitUntil(Optional<Instant> deadline) implements Output {}

  /** Why an address is lost. */
  enum Reason {
    CONFLICT,
    LINK_DOWN,
    ROUTABLE_ADDRESS,
    SWITCHED_OFF
  }
}
