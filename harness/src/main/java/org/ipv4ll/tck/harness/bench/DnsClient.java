package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Response;

/** A DNS client that the tester plays: it asks the name server under test. */
public final class DnsClient {

  /** How a query travels. */
  public enum Transport {
    UDP,
    TCP
  }

  private static final int FIRST_PORT = 30_000;
  private static final Duration RETRANSMISSION = Duration.ofSeconds(4);

  private final Bench bench;
  private final Peer client;
  private final Ipv4Address server = AddressPlan.OWN;
  private final SplittableRandom random;
  private int port = FIRST_PORT;

  public DnsClient(Bench bench) {
    this.bench = bench;
    this.client = new Peer(bench.cast().requester(), AddressPlan.CLIENT);
    this.random = new SplittableRandom(bench.seed());
    bench.play(client);
  }

  /** Asks, each time from another port, and waits for the answer this long. */
  public Optional<Response> ask(Query query, Transport transport, Duration within) {
    port++;
    int id = random.nextInt(1 << Short.SIZE);
    var message = query.encode(id);
    var answer =
        transport == Transport.UDP
            ? udp(message, within)
            : new TcpQuery(bench, client, server, port).ask(message, bench.now().plus(within));
    return answer.flatMap(Response::decode).filter(response -> response.id() == id);
  }

  /** Whoever gets no answer asks again (RFC 1035 section 4.2.1): a server may drop a datagram. */
  private Optional<byte[]> udp(byte[] message, Duration within) {
    int mark = bench.trace().mark();
    var limit = bench.now().plus(within);
    var packet = new UdpDatagram(port, DnsQuestion.PORT, message).packet(client.address(), server);
    Optional<Sighting> answer = Optional.empty();
    while (answer.isEmpty() && bench.now().isBefore(limit)) {
      bench.send(packet.frame(client.mac(), bench.cast().host()).encode());
      var next = bench.now().plus(RETRANSMISSION);
      answer =
          bench
              .trace()
              .await(mark, s -> answer(s).isPresent(), next.isBefore(limit) ? next : limit);
    }
    return answer.flatMap(this::answer);
  }

  private Optional<byte[]> answer(Sighting sighting) {
    return sighting.ip().filter(packet -> packet.source().equals(server)).flatMap(this::answer);
  }

  private Optional<byte[]> answer(Ipv4Packet packet) {
    return UdpDatagram.decode(packet)
        .filter(udp -> udp.sourcePort() == DnsQuestion.PORT && udp.destinationPort() == port)
        .map(UdpDatagram::data);
  }
}
