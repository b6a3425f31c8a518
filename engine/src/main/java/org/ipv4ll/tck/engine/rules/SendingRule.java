// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Which source a packet gets and where it is sent (RFC 3927 sections 2.6 and 2.7). */
public interface SendingRule {

  SendingRule RFC3927 = new SendingRule() {};

  /** Section 2.6.1: the routable address is preferred where there is one. */
  default Optional<Ipv4Address> source(
      Optional<Ipv4Address> linkLocal, Optional<Routable> routable) {
    return routable.map(Routable::address).or(() -> linkLocal);
  }

  /**
   * Section 2.6.2: nothing with a link-local source or destination is handed to a router. Such a
   * destination is found by ARP on the link, whatever the host's own address.
   */
  default NextHop nextHop(
      Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
    if (destination.equals(Ipv4Address.LINK_LOCAL_BROADCAST)
        || destination.equals(Ipv4Address.LIMITED_BROADCAST)) {
      return new NextHop.Direct(MacAddress.BROADCAST);
    }
    if (destination.isMulticast()) {
      return new NextHop.Direct(MacAddress.ofGroup(destination));
    }
    boolean onLink =
        source.isLinkLocal()
            || destination.isLinkLocal()
            || routable.filter(r -> r.contains(destination)).isPresent();
    var router = routable.flatMap(Routable::gateway);
    return new NextHop.Resolve(onLink ? destination : router.orElse(destination));
  }
}
