package org.ipv4ll.tck.engine.server;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.DhcpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** The reference DHCP server: it leases the addresses of its pool, one to each client. */
public final class DhcpServer implements Host {

  /** The pool that it has by default: routable, as RFC 3927 section 1.6 wants it. */
  public static final Ipv4Address ROUTABLE_POOL = AddressPlan.OWN.plus(100);

  private static final int POOL_SIZE = 50;

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
          .flatMap(DhcpPacket::decode)
          .flatMap(this::answer)
          .ifPresent(this::send);
    }
  }

  @Override
  public Output poll() {
    return lan.poll();
  }

  private Optional<DhcpPacket> answer(DhcpPacket heard) {
    if (heard.type() == DhcpPacket.DISCOVER) {
      return lease(heard.client()).map(address -> to(heard, DhcpPacket.OFFER, address));
    }
    if (heard.type() == DhcpPacket.REQUEST) {
      boolean his = heard.requested().equals(lease(heard.client()));
      return Optional.of(
          his
              ? to(heard, DhcpPacket.ACK, heard.requested().orElseThrow())
              : to(heard, DhcpPacket.NAK, Ipv4Address.ANY));
    }
    return Optional.empty();
  }

  private Optional<Ipv4Address> lease(MacAddress client) {
    if (leases.size() < POOL_SIZE) {
      leases.putIfAbsent(client, pool.plus(leases.size()));
    }
    return Optional.ofNullable(leases.get(client));
  }

  private static DhcpPacket to(DhcpPacket heard, int type, Ipv4Address address) {
    return new DhcpPacket(
        type,
        heard.transaction(),
        heard.client(),
        address,
        Optional.empty(),
        Optional.of(AddressPlan.OWN));
  }

  private void send(DhcpPacket message) {
    lan.broadcast(message.datagram().packet(AddressPlan.OWN, Ipv4Address.LIMITED_BROADCAST));
  }
}
