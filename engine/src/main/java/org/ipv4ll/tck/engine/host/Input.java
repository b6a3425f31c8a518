// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** What happens to a host. */
public sealed interface Input {

  /** The frame that it brings, if it brings one. */
  default Optional<EthernetFrame> frame() {
    return Optional.empty();
  }

  /** The IPv4 packet in that frame, if there is one. */
  default Optional<Ipv4Packet> packet() {
    return frame().flatMap(Ipv4Packet::decode);
  }

  /** The interface becomes active: boot, carrier, association (RFC 3927 section 2.2). */
  record LinkUp() implements Input {}

  /** The interface becomes inactive. */
  record LinkDown() implements Input {}

  /** The administrator takes the interface down, or up again; its link goes and comes with it. */
  record InterfaceTaken(boolean up) implements Input {}

  /** A frame comes in, with all its octets from the Ethernet header on. */
  record FrameReceived(byte[] bytes) implements Input {

    @Override
    public Optional<EthernetFrame> frame() {
      return EthernetFrame.decode(bytes);
    }
  }

  /** The time of the last {@link Output.WaitUntil} has come. */
  record TimerExpired() implements Input {}

  /** An operable routable address is there, or none any more (section 1.9). */
  record RoutableAddress(Optional<Routable> address) implements Input {}

  /** From now on a lease is asked for by DHCP whenever the link is up. */
  record LeaseWanted() implements Input {}

  /** The administrator switches link-local addressing off, or on again. */
  record LinkLocalWanted(boolean wanted) implements Input {}

  /**
   * An application wants to send.
   *
   * @param protocol as in {@link org.ipv4ll.tck.engine.wire.Ipv4Packet}
   * @param payload makes the transport payload once the source address is known
   */
  record Send(Ipv4Address destination, int protocol, Payload payload) implements Input {}

  /**
   * A program looks a name up in the DNS.
   *
   * @param name labels, the leftmost first
   * @param type as in {@link org.ipv4ll.tck.engine.wire.DnsQuestion}
   */
  record LookUp(List<String> name, int type) implements Input {}

  /**
   * An administrator or a routing protocol adds a route to a router.
   *
   * @param length of the prefix, 0 to 32
   */
  record AddRoute(Ipv4Address prefix, int length, Ipv4Address gateway) implements Input {}

  /** An administrator has a router do more than forward. */
  record Enable(Service service) implements Input {

    /** What a router may do besides. */
    public enum Service {
      /** It answers ARP for whom it can reach (RFC 1027). */
      PROXY_ARP,
      /** It replaces the sources of packets that leave by its outer interface (RFC 3022). */
      TRANSLATION,
      /** It forwards multicast packets to its outer interface. */
      MULTICAST
    }
  }

  /** Makes the payload of a packet from its two addresses (TCP checksums need them). */
  @FunctionalInterface
  interface Payload {
    byte[] between(Ipv4Address source, Ipv4Address destination);
  }
}
