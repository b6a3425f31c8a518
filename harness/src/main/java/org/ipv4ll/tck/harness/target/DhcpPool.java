package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * What a DHCP server has to give: one address.
 *
 * @param server its own address
 * @param offered with its prefix and its router
 * @param time of a lease; whole seconds, at least two minutes
 */
public record DhcpPool(Ipv4Address server, Routable offered, Duration time) {}
