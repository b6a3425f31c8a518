package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Peer;
import org.ipv4ll.tck.harness.bench.RoutableNetwork;

/** A host that is made to send to peers on the link, and to addresses where nobody is. */
public final class SendingSteps {

  /** Long enough for an ARP exchange and the packet that waits for it. */
  private static final Duration EXCHANGE = Duration.ofSeconds(1);

  private static final int TRIES = 3;

  private final Bench bench;

  public SendingSteps(Bench bench) {
    this.bench = bench;
  }

  @When("the host pings a link-local peer")
  public void pingLinkLocal() {
    pingPeer(bench.cast().linkLocalOtherThan(own()));
  }

  @When("the host pings the peer {address}")
  public void pingPeer(Ipv4Address peer) {
    play(peer);
    ping(peer);
  }

  private void play(Ipv4Address peer) {
    bench.play(new Peer(bench.cast().station(peer), peer));
  }

  @When("the host pings {address}")
  public void ping(Ipv4Address destination) {
    talk("talk-ping", destination);
  }

  @When("the host pings a remote address")
  public void pingRemote() {
    ping(RoutableNetwork.REMOTE);
  }

  @When("the host sends a datagram to {address}")
  public void datagram(Ipv4Address destination) {
    talk("talk-udp", destination);
  }

  @When("the host sends a datagram to the peer {address}")
  public void datagramToPeer(Ipv4Address peer) {
    play(peer);
    datagram(peer);
  }

  @When("the host opens a TCP connection to the peer {address}")
  public void connectToPeer(Ipv4Address peer) {
    play(peer);
    talk("talk-tcp", peer);
  }

  /** A host that has just announced its address may be about to configure it: it is told again. */
  private void talk(String ability, Ipv4Address destination) {
    int mark = bench.trace().mark();
    for (int times = 0; times < TRIES && !isHeard(mark, destination); times++) {
      bench.use(ability, Map.of("address", destination.toString()));
      bench.pass(EXCHANGE);
    }
  }

  private boolean isHeard(int mark, Ipv4Address destination) {
    return bench.trace().host().stream()
        .filter(s -> s.index() >= mark)
        .anyMatch(
            s -> SendingChecks.isFor(s, destination) || SendingChecks.asksFor(s, destination));
  }

  private Ipv4Address own() {
    return bench.attempts(0).stream()
        .reduce((first, last) -> last)
        .map(Attempt::address)
        .orElse(Ipv4Address.ANY);
  }

  /** An address in dotted decimal. */
  @ParameterType("\\d+\\.\\d+\\.\\d+\\.\\d+")
  public Ipv4Address address(String text) {
    return Ipv4Address.parse(text);
  }
}
