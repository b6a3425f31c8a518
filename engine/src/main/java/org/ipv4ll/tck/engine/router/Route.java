// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.router;

import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * An entry of a routing table.
 *
 * @param length of the prefix, 0 to 32
 * @param hop the next router; 0.0.0.0 where the destination itself is on the link
 */
record Route(Ipv4Address prefix, int length, int port, Ipv4Address hop) {

  boolean leadsTo(Ipv4Address destination) {
    int mask = length == 0 ? 0 : -1 << (Integer.SIZE - length);
    return (destination.bits() & mask) == (prefix.bits() & mask);
  }

  /** Whether somebody made it for link-local addresses. */
  boolean isLinkLocal() {
    return length > 0 && prefix.isLinkLocal();
  }

  Ipv4Address next(Ipv4Address destination) {
    return hop.equals(Ipv4Address.ANY) ? destination : hop;
  }
}
