// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.server;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** The reference DHCP server: it leases the addresses of its pool, one to each client. */
public final class DhcpServer implements Host {

  /** The pool that it has by default: routable, as RFC 3927 section 1.6 wants it. */
  public static final Ipv4Address ROUTABLE_POOL = AddressPlan.OWN.plus(100);

  private static final int POOL_SIZE = 50;
  private static final int LEASE_SECONDS = 600;

  private final Lan lan;
  private final Ipv4Address pool;
  private final Map<MacAddress, Ipv4Address> leases = new LinkedHashMap<>();

  /**
   * @param pool the first address that it leases
   */
  public DhcpServer(MacAddress mac, Ipv4Address pool) {
    this.lan = new Lan(mac, AddressPlan.OWN);
    this.pool = pool;
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      lan.received(frame.bytes())
          .flatMap(UdpDatagram::decode)
          .flatMap(DhcpMessage::decode)
          .flatMap(this::answer)
          .ifPresent(this::send);
    }
  }

  @Override
  public Output poll() {
    return lan.poll();
  }

  private Optional<DhcpMessage> answer(DhcpMessage heard) {
    if (heard.type() == Type.DISCOVER) {
      return lease(heard.client()).map(address -> leasing(Type.OFFER, address, heard));
    }
    if (heard.type() == Type.REQUEST) {
      var wanted = heard.address(Option.REQUESTED);
      boolean his = wanted.equals(lease(heard.client()));
      return Optional.of(
          his ? leasing(Type.ACK, wanted.orElseThrow(), heard) : from(Type.NAK, heard));
    }
    return Optional.empty();
  }

  private Optional<Ipv4Address> lease(MacAddress client) {
    if (leases.size() < POOL_SIZE) {
      leases.putIfAbsent(client, pool.plus(leases.size()));
    }
    return Optional.ofNullable(leases.get(client));
  }

  private static DhcpMessage leasing(Type type, Ipv4Address address, DhcpMessage heard) {
    return from(type, heard)
        .giving(address)
        .with(Option.LEASE_TIME, LEASE_SECONDS)
        .with(Option.MASK, -1 << Integer.SIZE - AddressPlan.PREFIX);
  }

  private static DhcpMessage from(Type type, DhcpMessage heard) {
    return DhcpMessage.of(type, heard.transaction(), heard.client())
        .with(Option.SERVER, AddressPlan.OWN.bits());
  }

  private void send(DhcpMessage message) {
    var datagram = message.udp(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT);
    lan.broadcast(datagram.packet(AddressPlan.OWN, Ipv4Address.LIMITED_BROADCAST));
  }
}
