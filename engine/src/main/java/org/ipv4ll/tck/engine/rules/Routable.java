// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * An operable routable address, as a lease or an administrator gives it.
 *
 * @param prefixLength 0 to 32
 */
public record Routable(Ipv4Address address, int prefixLength, Optional<Ipv4Address> gateway) {

  /** Whether an address lies in the prefix of this one. */
  public boolean contains(Ipv4Address other) {
    int mask = prefixLength == 0 ? 0 : -1 << (32 - prefixLength);
    return (other.bits() & mask) == (address.bits() & mask);
  }
}
