package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** DHCP clients that the tester plays, each asking once (RFC 2131). */
public final class DhcpAsker {

  /** What a server answered, and the frame that carried it. */
  public record Answer(Sighting sighting, DhcpMessage message) {

    /** Whether it is an offer only, to be asked for. */
    public boolean offers() {
      return message.type() == Type.OFFER;
    }

    public boolean refuses() {
      return message.type() == Type.NAK;
    }

    /** The address that the client gets. */
    public Ipv4Address given() {
      return message.given();
    }
  }

  private static final Duration APART = Duration.ofMillis(5);

  private final Bench bench;
  private int transaction = 0x3927_0000;

  public DhcpAsker(Bench bench) {
    this.bench = bench;
  }

  /** A new client asks everybody for an address, perhaps for a certain one. */
  public Optional<Answer> discover(Optional<Ipv4Address> wanted, Duration within) {
    return ask(Type.DISCOVER, wanted, within);
  }

  /** A client that comes back asks for the address that it says it had (INIT-REBOOT). */
  public Optional<Answer> request(Ipv4Address wanted, Duration within) {
    return ask(Type.REQUEST, Optional.of(wanted), within);
  }

  /** A client that says it uses the address asks everybody to go on with it (REBINDING). */
  public Optional<Answer> renew(Ipv4Address used, Duration within) {
    return ask(next(Type.REQUEST).withCurrent(used), within);
  }

  /** As many new clients ask at once; what they are offered within this time. */
  public List<Answer> discoverAtOnce(int count, Duration within) {
    int first = transaction + 1;
    int mark = bench.trace().mark();
    for (int i = 0; i < count; i++) {
      bench.send(next(Type.DISCOVER).broadcast().encode());
      bench.pass(APART);
    }
    bench.pass(within);
    return bench.trace().host().stream()
        .filter(sighting -> sighting.index() >= mark)
        .flatMap(s -> message(s).map(message -> new Answer(s, message)).stream())
        .filter(answer -> answer.message().transaction() >= first)
        .toList();
  }

  private DhcpMessage next(Type type) {
    transaction++;
    return DhcpMessage.of(
        type, transaction, new MacAddress(0x0600_0000_1000L + (transaction & 0xFFF)));
  }

  private Optional<Answer> ask(Type type, Optional<Ipv4Address> wanted, Duration within) {
    var plain = next(type);
    return ask(
        wanted.map(address -> plain.with(Option.REQUESTED, address.bits())).orElse(plain), within);
  }

  private Optional<Answer> ask(DhcpMessage message, Duration within) {
    int mark = bench.trace().mark();
    bench.send(message.broadcast().encode());
    return bench
        .trace()
        .await(mark, s -> answer(s).isPresent(), bench.now().plus(within))
        .map(s -> new Answer(s, answer(s).orElseThrow()));
  }

  private Optional<DhcpMessage> answer(Sighting sighting) {
    return message(sighting).filter(message -> message.transaction() == transaction);
  }

  private static Optional<DhcpMessage> message(Sighting sighting) {
    return sighting
        .ip()
        .flatMap(UdpDatagram::decode)
        .filter(udp -> udp.sourcePort() == DhcpMessage.SERVER_PORT)
        .flatMap(DhcpMessage::decode);
  }
}
