// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Frame;

/** A TCP connection to the host, and what becomes of it when the address is lost. */
public final class ConnectionSteps {

  /** The echo service (RFC 862): what the target has to listen on for {@code accept-tcp}. */
  private static final int ECHO = 7;

  private static final int CLIENT = 49_927;
  private static final Duration HANDSHAKE = Duration.ofSeconds(3);

  private final TestContext context;
  private final Ipv4Address host;
  private final Peer peer;
  private int acknowledged;

  public ConnectionSteps(TestContext context) {
    this.context = context;
    this.host = context.scenario().claim().address();
    this.peer = new Peer(context.cast().requester(), context.cast().linkLocalOtherThan(host));
  }

  @When("a peer has opened a TCP connection to the claimed address")
  public void open() {
    context.play(peer);
    var syn = context.inject(frame(new TcpSegment(CLIENT, ECHO, 1, 0, TcpSegment.SYN)));
    var answer =
        context
            .trace()
            .await(syn.index(), s -> has(s, TcpSegment.SYN), syn.at().plus(HANDSHAKE))
            .flatMap(ConnectionSteps::segment)
            .orElseThrow(() -> context.notReached("the host accepts no connection on port 7"));
    acknowledged = answer.sequence() + 1;
    context.inject(frame(new TcpSegment(CLIENT, ECHO, 2, acknowledged, TcpSegment.ACK)));
  }

  @When("the peer closes its side of the connection")
  public void close() {
    var fin = new TcpSegment(CLIENT, ECHO, 2, acknowledged, TcpSegment.FIN | TcpSegment.ACK);
    context.inject(frame(fin));
  }

  private byte[] frame(TcpSegment segment) {
    return segment.packet(peer.address(), host).frame(peer.mac(), context.cast().host()).encode();
  }

  /** Whether it is a segment of this connection, from the claimed address, with this flag. */
  private boolean has(Frame sighting, int flag) {
    return sighting.uses(host)
        && segment(sighting).filter(s -> s.destinationPort() == CLIENT && s.has(flag)).isPresent();
  }

  private static Optional<TcpSegment> segment(Frame sighting) {
    return sighting.ip().flatMap(TcpSegment::decode);
  }
}
