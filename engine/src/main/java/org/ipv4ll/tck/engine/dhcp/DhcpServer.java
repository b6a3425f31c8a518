// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * A server that leases one and the same address to whoever asks; it keeps no state.
 *
 * @param offered with its prefix and the router that goes with it
 * @param time of a lease, in whole seconds
 * @param naming what goes with it about names
 */
public record DhcpServer(
    MacAddress mac, Ipv4Address address, Routable offered, Duration time, Optional<Naming> naming) {

  /** A server that says nothing about names. */
  public DhcpServer(MacAddress mac, Ipv4Address address, Routable offered, Duration time) {
    this(mac, address, offered, time, Optional.empty());
  }

  /** What it says to a frame of a client; nothing to most. */
  public Optional<EthernetFrame> answer(EthernetFrame frame) {
    return DhcpMessage.decode(frame).flatMap(this::answer).map(this::broadcast);
  }

  private Optional<DhcpMessage> answer(DhcpMessage message) {
    return switch (message.type()) {
      case DISCOVER -> Optional.of(lease(Type.OFFER, message));
      case REQUEST -> requested(message).map(wanted -> decided(wanted, message));
      default -> Optional.empty();
    };
  }

  /** Empty where the client takes the offer of another server. */
  private Optional<Ipv4Address> requested(DhcpMessage message) {
    return message.address(Option.SERVER).filter(other -> !other.equals(address)).isPresent()
        ? Optional.empty()
        : message.address(Option.REQUESTED).or(() -> Optional.of(message.current()));
  }

  private DhcpMessage decided(Ipv4Address wanted, DhcpMessage request) {
    return wanted.equals(offered.address())
        ? lease(Type.ACK, request)
        : DhcpMessage.of(Type.NAK, request.transaction(), request.client())
            .with(Option.SERVER, address.bits());
  }

  private DhcpMessage lease(Type type, DhcpMessage to) {
    int mask = offered.prefixLength() == 0 ? 0 : -1 << (Integer.SIZE - offered.prefixLength());
    var lease =
        DhcpMessage.of(type, to.transaction(), to.client())
            .giving(offered.address())
            .with(Option.SERVER, address.bits())
            .with(Option.LEASE_TIME, (int) time.toSeconds())
            .with(Option.MASK, mask);
    var routed = offered.gateway().map(by -> lease.with(Option.ROUTER, by.bits())).orElse(lease);
    return naming.map(names -> names.in(routed, to)).orElse(routed);
  }

  private EthernetFrame broadcast(DhcpMessage message) {
    return message
        .udp(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT)
        .packet(address, Ipv4Address.LIMITED_BROADCAST)
        .frame(mac, MacAddress.BROADCAST);
  }
}
