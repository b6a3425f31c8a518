package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Response;
import org.ipv4ll.tck.harness.dns.Transport;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.DnsExchange;

/** A DNS client that the tester plays: it asks the name server under test. */
public final class DnsClient {

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

  /** Asks for a name within the domain, or near it, and waits for the answer this long. */
  public Act.Queried ask(Query query, Transport transport, Duration within) {
    return ask(query, transport, within, false);
  }

  /** Asks for a name that any name server resolves. */
  public Act.Queried control(Query query, Transport transport, Duration within) {
    return ask(query, transport, within, true);
  }

  /** Each time from another port. */
  private Act.Queried ask(Query query, Transport transport, Duration within, boolean control) {
    port++;
    int id = random.nextInt(1 << Short.SIZE);
    int mark = bench.trace().mark();
    var asked = new Act.Queried(bench.now(), mark, query, transport, port, id, control);
    bench.story().did((at, now) -> asked);
    var limit = bench.now().plus(within);
    if (transport == Transport.UDP) {
      udp(asked, limit);
    } else {
      new TcpQuery(bench, client, server, port).ask(query.encode(id), limit);
    }
    return asked;
  }

  /** What the server answered. */
  public Optional<Response> response(Act.Queried asked) {
    return DnsExchange.answer(asked, bench.trace().host()).map(DnsExchange.Answer::response);
  }

  /** Whoever gets no answer asks again (RFC 1035 section 4.2.1): a server may drop a datagram. */
  private void udp(Act.Queried asked, Instant limit) {
    var message = asked.query().encode(asked.id());
    var packet = new UdpDatagram(port, DnsQuestion.PORT, message).packet(client.address(), server);
    while (response(asked).isEmpty() && bench.now().isBefore(limit)) {
      bench.send(packet.frame(client.mac(), bench.cast().host()).encode());
      var next = bench.now().plus(RETRANSMISSION);
      bench
          .trace()
          .await(
              asked.mark(),
              frame -> DnsExchange.answer(asked, List.of(frame)).isPresent(),
              next.isBefore(limit) ? next : limit);
    }
  }
}
