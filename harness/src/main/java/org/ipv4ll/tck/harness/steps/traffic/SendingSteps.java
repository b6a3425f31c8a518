// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.sending.Traffic;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** A host that is made to send to peers on the link, and to addresses where nobody is. */
public final class SendingSteps {

  /** Long enough for an ARP exchange and the packet that waits for it. */
  private static final Duration EXCHANGE = Duration.ofSeconds(1);

  /** How long each try is waited for: the last ones are for a host that will not send so early. */
  private static final List<Duration> TRIES =
      List.of(EXCHANGE, EXCHANGE, Duration.ofSeconds(5), Duration.ofSeconds(5), EXCHANGE);

  private final TestContext context;

  public SendingSteps(TestContext context) {
    this.context = context;
  }

  @When("the host pings a link-local peer")
  public void pingLinkLocal() {
    pingPeer(context.cast().linkLocalOtherThan(own()));
  }

  /** Reached with any netmask. */
  @When("the host pings the peer whose address is next to its own")
  public void pingNext() {
    pingPeer(own().beside());
  }

  @When("the host pings the peer {address}")
  public void pingPeer(Ipv4Address peer) {
    play(peer);
    ping(peer);
  }

  private void play(Ipv4Address peer) {
    context.play(new Peer(context.cast().station(peer), peer));
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
    connect(peer);
  }

  @When("the host opens a TCP connection to {address}")
  public void connect(Ipv4Address destination) {
    talk("talk-tcp", destination);
  }

  /**
   * A host that has just announced its address may be about to configure it, or refuse to send for
   * some seconds, and one that waits for an answer to its ARP request need not keep the packet (RFC
   * 1122 section 2.3.2.2): it is told again.
   */
  private void talk(String ability, Ipv4Address destination) {
    int mark = context.trace().mark();
    for (var patience : TRIES) {
      if (isSettled(mark, destination)) {
        return;
      }
      context.use(ability, values(destination));
      context.pass(patience);
    }
  }

  /** Once, whatever comes of it. */
  void tell(Ipv4Address destination) {
    context.use("talk-ping", values(destination));
  }

  private static Map<String, String> values(Ipv4Address destination) {
    return Map.of("address", destination.toString());
  }

  /** Whether the packet was sent, or nobody is there who would answer the question for it. */
  private boolean isSettled(int mark, Ipv4Address destination) {
    boolean played = context.peers().stream().anyMatch(peer -> peer.address().equals(destination));
    return context.trace().host().stream()
        .filter(frame -> frame.index() >= mark)
        .anyMatch(frame -> isSettled(frame, destination, played));
  }

  private static boolean isSettled(Frame frame, Ipv4Address destination, boolean played) {
    return Traffic.isFor(frame, destination) || !played && Traffic.asksFor(frame, destination);
  }

  private Ipv4Address own() {
    return context.attempts(0).stream()
        .reduce((first, last) -> last)
        .map(Attempt::address)
        .orElse(Ipv4Address.ANY);
  }
}
