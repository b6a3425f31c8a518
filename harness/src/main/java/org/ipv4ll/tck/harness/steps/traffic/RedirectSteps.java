// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Stations that tell a host to send what is for a peer to somebody else (RFC 792). */
public final class RedirectSteps {

  private static final Duration HEEDED = Duration.ofMillis(500);

  private final TestContext context;

  public RedirectSteps(TestContext context) {
    this.context = context;
  }

  /** A host may heed its next hop, which is the peer, or whoever speaks (RFC 1122, 3.2.2.2). */
  @When("the peer {address} redirects the host to {address}")
  public void redirect(Ipv4Address peer, Ipv4Address gateway) {
    context.playOnce(new Peer(context.cast().station(gateway), gateway));
    var about = sent(peer);
    send(peer, gateway, about);
    send(gateway, gateway, about);
    context.pass(HEEDED);
  }

  private void send(Ipv4Address from, Ipv4Address gateway, Ipv4Packet about) {
    var redirect = IcmpError.redirect(from, gateway, about);
    var frame = redirect.frame(context.cast().station(from), context.cast().host());
    context.comment(context.inject(frame.encode()), "redirect to " + gateway);
  }

  /** What the host sent to the peer last. */
  private Ipv4Packet sent(Ipv4Address peer) {
    return context.trace().host().stream()
        .flatMap(frame -> frame.ip().stream())
        .filter(packet -> packet.destination().equals(peer))
        .reduce((one, later) -> later)
        .orElseThrow(() -> context.notReached("the host sends nothing to " + peer));
  }
}
