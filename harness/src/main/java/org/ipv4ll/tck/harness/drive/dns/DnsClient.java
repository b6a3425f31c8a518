// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.dns;

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
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.DnsExchange;

/** A DNS client that the tester plays: it asks the name server under test. */
public final class DnsClient {

  private static final int FIRST_PORT = 30_000;
  private static final Duration RETRANSMISSION = Duration.ofSeconds(4);

  private final TestContext context;
  private final Peer client;
  private final Ipv4Address server = AddressPlan.OWN;
  private final SplittableRandom random;
  private int port = FIRST_PORT;

  public DnsClient(TestContext context) {
    this.context = context;
    this.client = new Peer(context.cast().requester(), AddressPlan.CLIENT);
    this.random = new SplittableRandom(context.seed());
    context.play(client);
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
    int mark = context.trace().mark();
    var asked = new Act.Queried(context.now(), mark, query, transport, port, id, control);
    context.scenario().did((at, now) -> asked);
    var limit = context.now().plus(within);
    if (transport == Transport.UDP) {
      udp(asked, limit);
    } else {
      new TcpQuery(context, client, server, port).ask(query.encode(id), limit);
    }
    return asked;
  }

  /** What the server answered. */
  public Optional<Response> response(Act.Queried asked) {
    return DnsExchange.answer(asked, context.trace().host()).map(DnsExchange.Answer::response);
  }

  /** Whoever gets no answer asks again (RFC 1035 section 4.2.1): a server may drop a datagram. */
  private void udp(Act.Queried asked, Instant limit) {
    var message = asked.query().encode(asked.id());
    var packet = new UdpDatagram(port, DnsQuestion.PORT, message).packet(client.address(), server);
    while (response(asked).isEmpty() && context.now().isBefore(limit)) {
      context.send(packet.frame(client.mac(), context.cast().host()).encode());
      var next = context.now().plus(RETRANSMISSION);
      context
          .trace()
          .await(
              asked.mark(),
              frame -> DnsExchange.answer(asked, List.of(frame)).isPresent(),
              next.isBefore(limit) ? next : limit);
    }
  }
}
