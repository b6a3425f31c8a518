package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Peer;
import org.ipv4ll.tck.harness.bench.Sighting;

/** A host that is made to talk to a peer, and the ARP requests that it needs for that. */
public final class ConversationSteps {

  private final Bench bench;
  private Ipv4Address peer;

  public ConversationSteps(Bench bench) {
    this.bench = bench;
    this.peer = bench.cast().linkLocalOtherThan(bench.story().claim().address());
  }

  @When("the host is made to ping a link-local peer that answers")
  public void ping() {
    bench.play(new Peer(bench.cast().requester(), peer));
    talk();
    bench.pass(Duration.ofSeconds(1));
  }

  @When("the host is made to ping a link-local peer that answers every {duration} for {duration}")
  public void keepPinging(Duration every, Duration total) {
    bench.play(new Peer(bench.cast().requester(), peer));
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      bench.until(at);
      talk();
    }
  }

  @When("the host is made to ping a routable peer that answers every {duration} for {duration}")
  public void keepPingingRoutable(Duration every, Duration total) {
    peer = bench.cast().routable();
    keepPinging(every, total);
  }

  private void talk() {
    bench.use("talk-ping", Map.of("address", peer.toString()));
  }

  @Then("every ARP request for the peer is broadcast")
  public void requestsBroadcast() {
    var requests = requests();
    if (requests.isEmpty()) {
      throw neverAsked("the host never asks for the peer " + peer);
    }
    requests.stream()
        .filter(s -> !s.isBroadcast())
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("a request is not broadcast: " + s, s);
            });
    bench.journal().observed(requests.size() + " requests for the peer, all broadcast");
  }

  /** Whether a host with a link-local address alone has a way to other peers, other cases judge. */
  private RuntimeException neverAsked(String what) {
    return peer.isLinkLocal()
        ? new PeerSteps(bench).unsent(what)
        : bench.journal().inconclusive(what);
  }

  private List<Sighting> requests() {
    return bench.trace().host().stream()
        .filter(s -> s.arp().filter(this::asksForPeer).isPresent())
        .toList();
  }

  private boolean asksForPeer(ArpPacket arp) {
    return arp.isRequest()
        && arp.targetProtocol().equals(peer)
        && arp.senderProtocol().isLinkLocal();
  }
}
