package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Peer;
import org.ipv4ll.tck.harness.bench.Sighting;

/** A TCP connection to the host, and what becomes of it when the address is lost. */
public final class ConnectionSteps {

  /** The echo service (RFC 862): what the target has to listen on for {@code accept-tcp}. */
  private static final int ECHO = 7;

  private static final int CLIENT = 49_927;
  private static final Duration HANDSHAKE = Duration.ofSeconds(3);

  private final Bench bench;
  private final Ipv4Address host;
  private final Peer peer;
  private int acknowledged;

  public ConnectionSteps(Bench bench) {
    this.bench = bench;
    this.host = bench.story().claim().address();
    this.peer = new Peer(bench.cast().requester(), bench.cast().linkLocalOtherThan(host));
  }

  @When("a peer has opened a TCP connection to the claimed address")
  public void open() {
    bench.play(peer);
    var syn = bench.inject(frame(new TcpSegment(CLIENT, ECHO, 1, 0, TcpSegment.SYN)));
    var answer =
        bench
            .trace()
            .await(syn.index(), s -> has(s, TcpSegment.SYN), syn.at().plus(HANDSHAKE))
            .flatMap(ConnectionSteps::segment)
            .orElseThrow(
                () -> bench.journal().inconclusive("the host accepts no connection on port 7"));
    acknowledged = answer.sequence() + 1;
    bench.inject(frame(new TcpSegment(CLIENT, ECHO, 2, acknowledged, TcpSegment.ACK)));
  }

  @Then("the connection still carries data")
  public void carriesData() {
    var reset = bench.trace().await(0, s -> has(s, TcpSegment.RST), bench.now());
    reset.ifPresent(
        s -> {
          throw bench.journal().violated("the connection is reset: " + s, s);
        });
    var fin = new TcpSegment(CLIENT, ECHO, 2, acknowledged, TcpSegment.FIN | TcpSegment.ACK);
    var sent = bench.inject(frame(fin));
    var answer =
        bench
            .trace()
            .await(sent.index(), s -> has(s, TcpSegment.ACK), sent.at().plus(HANDSHAKE))
            .orElseThrow(() -> bench.missing("the connection does not carry anything any more"));
    bench.journal().observed(answer.toString());
  }

  private byte[] frame(TcpSegment segment) {
    return segment.packet(peer.address(), host).frame(peer.mac(), bench.cast().host()).encode();
  }

  @Then("the connection is reset before the address falls silent")
  public void reset() {
    var first = bench.story().firstStimulus();
    if (bench.trace().await(first.index(), this::isForAnother, bench.now()).isEmpty()) {
      throw bench.journal().inconclusive("the host does not give the address up");
    }
    var reset =
        bench
            .trace()
            .await(
                first.index(), s -> has(s, TcpSegment.RST) || has(s, TcpSegment.FIN), bench.now())
            .orElseThrow(() -> bench.missing("the connection to the lost address is never reset"));
    var cause =
        bench.story().stimuli().stream()
            .filter(s -> s.index() < reset.index())
            .reduce((one, later) -> later)
            .orElse(first);
    bench.gauge().interval("conflict→reset", cause, reset, null, Duration.ZERO);
  }

  private boolean isForAnother(Sighting sighting) {
    return sighting.isProbe() && !sighting.isProbeFor(host);
  }

  /** Whether it is a segment of this connection, from the claimed address, with this flag. */
  private boolean has(Sighting sighting, int flag) {
    return sighting.uses(host)
        && segment(sighting).filter(s -> s.destinationPort() == CLIENT && s.has(flag)).isPresent();
  }

  private static Optional<TcpSegment> segment(Sighting sighting) {
    return sighting.ip().flatMap(TcpSegment::decode);
  }
}
