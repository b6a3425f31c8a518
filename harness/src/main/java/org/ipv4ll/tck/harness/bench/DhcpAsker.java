package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.DhcpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** DHCP clients that the tester plays, each asking once (RFC 2131). */
public final class DhcpAsker {

  /** What a server answered, and the frame that carried it. */
  public record Answer(Sighting sighting, DhcpPacket packet) {}

  private final Bench bench;
  private int transaction = 0x3927_0000;

  public DhcpAsker(Bench bench) {
    this.bench = bench;
  }

  /** A new client asks everybody for an address, perhaps for a certain one. */
  public Optional<Answer> discover(Optional<Ipv4Address> wanted, Duration within) {
    return ask(DhcpPacket.DISCOVER, wanted, within);
  }

  /** A client that comes back asks for the address that it says it had (INIT-REBOOT). */
  public Optional<Answer> request(Ipv4Address wanted, Duration within) {
    return ask(DhcpPacket.REQUEST, Optional.of(wanted), within);
  }

  private Optional<Answer> ask(int type, Optional<Ipv4Address> wanted, Duration within) {
    transaction++;
    var mac = new MacAddress(0x0600_0000_1000L + (transaction & 0xFFF));
    var message = new DhcpPacket(type, transaction, mac, Ipv4Address.ANY, wanted, Optional.empty());
    var packet = message.datagram().packet(Ipv4Address.ANY, Ipv4Address.LIMITED_BROADCAST);
    int mark = bench.trace().mark();
    bench.send(packet.frame(mac, MacAddress.BROADCAST).encode());
    return bench
        .trace()
        .await(mark, s -> answer(s).isPresent(), bench.now().plus(within))
        .map(s -> new Answer(s, answer(s).orElseThrow()));
  }

  private Optional<DhcpPacket> answer(Sighting sighting) {
    return sighting
        .ip()
        .flatMap(UdpDatagram::decode)
        .filter(udp -> udp.sourcePort() == DhcpPacket.SERVER_PORT)
        .flatMap(DhcpPacket::decode)
        .filter(packet -> packet.transaction() == transaction);
  }
}
