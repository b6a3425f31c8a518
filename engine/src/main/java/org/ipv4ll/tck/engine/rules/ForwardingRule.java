// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** What a router lets through (RFC 3927 sections 2.7 and 7). */
public interface ForwardingRule {

  ForwardingRule RFC3927 = new ForwardingRule() {};

  /**
   * A packet on its way through a router.
   *
   * @param unusual whether it is a fragment or has options
   * @param explicit whether the route that leads on was made for link-local addresses
   * @param hairpin whether it would leave through the interface that it came in by
   * @param translated whether its source would be replaced by the router's own address
   */
  record Passage(
      Ipv4Packet packet, boolean unusual, boolean explicit, boolean hairpin, boolean translated) {

    public boolean isFromLinkLocal() {
      return packet.source().isLinkLocal();
    }

    public boolean isToLinkLocal() {
      return packet.destination().isLinkLocal();
    }
  }

  /** Nothing with a link-local source or destination, whatever its TTL and the routes are. */
  default boolean forwards(Passage passage) {
    return !passage.isFromLinkLocal() && !passage.isToLinkLocal();
  }

  /** Whether proxy ARP may speak for an address: never for one of 169.254/16 (section 2.7). */
  default boolean answersFor(Ipv4Address address) {
    return !address.isLinkLocal();
  }

  /**
   * Whether packets of the router's own to link-local destinations follow its routes to other
   * routers: never (sections 1.2, 2.6.2 and 2.7).
   */
  default boolean routesItsOwn() {
    return false;
  }

  /** Whether the sender is told that its packet was not forwarded; that is left open. */
  default boolean reports() {
    return false;
  }
}
