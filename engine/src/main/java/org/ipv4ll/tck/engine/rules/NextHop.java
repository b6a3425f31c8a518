// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Where a packet goes on the link. */
public sealed interface NextHop {

  /** To a station whose hardware address ARP finds: the destination itself or a router. */
  record Resolve(Ipv4Address address) implements NextHop {}

  /** To a hardware address that is known without ARP: broadcast or multicast. */
  record Direct(MacAddress address) implements NextHop {}

  /** Nowhere: the packet is dropped. Never so on a link-local host, which ARPs for everything. */
  record Unreachable() implements NextHop {}
}
