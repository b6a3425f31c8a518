// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.Naming;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * What a DHCP server has to give: one address.
 *
 * @param server its own address
 * @param offered with its prefix and its router
 * @param time of a lease; whole seconds, at least two minutes
 * @param naming what goes with it about names
 */
public record DhcpPool(
    Ipv4Address server, Routable offered, Duration time, Optional<Naming> naming) {

  /** One that says nothing about names. */
  public DhcpPool(Ipv4Address server, Routable offered, Duration time) {
    this(server, offered, time, Optional.empty());
  }

  /** The same with a name server. */
  public DhcpPool with(Naming names) {
    return new DhcpPool(server, offered, time, Optional.of(names));
  }
}
