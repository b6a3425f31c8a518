package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Peer;
import org.ipv4ll.tck.harness.bench.RoutableNetwork;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Peers on the link that talk to the host, and what they get for it. */
public final class PeerSteps {

  private static final Duration ANSWER = Duration.ofSeconds(2);
  private static final int PINGS = 3;
  private static final int CLIENT = 49_928;
  private static final int ECHO = 7;

  private final Bench bench;

  public PeerSteps(Bench bench) {
    this.bench = bench;
  }

  @When("the peer {address} pings the claimed address")
  public void pingsClaimed(Ipv4Address peer) {
    ping(peer, claimed());
  }

  @When("the peer {address} pings the routable address")
  public void pingsRoutable(Ipv4Address peer) {
    ping(peer, RoutableNetwork.HOST);
  }

  @When("the peer {address} opens a TCP connection to the claimed address")
  public void connects(Ipv4Address peer) {
    connect(peer, claimed());
  }

  @When("the peer {address} opens a TCP connection to the routable address")
  public void connectsRoutable(Ipv4Address peer) {
    connect(peer, RoutableNetwork.HOST);
  }

  private void connect(Ipv4Address peer, Ipv4Address to) {
    send(peer, new TcpSegment(CLIENT, ECHO, 1, 0, TcpSegment.SYN).packet(peer, to));
  }

  /**
   * Asks again while nobody was answered: some hosts use an address only after its announcements.
   */
  private void ping(Ipv4Address peer, Ipv4Address to) {
    var request = IcmpEcho.request(7, 1).packet(peer, to);
    send(peer, request);
    for (int again = 1; again < PINGS && noPeerWasAnswered(); again++) {
      send(peer, request);
    }
  }

  private boolean noPeerWasAnswered() {
    return bench.peers().stream().map(Peer::address).map(this::answer).allMatch(Optional::isEmpty);
  }

  private void send(Ipv4Address from, Ipv4Packet packet) {
    var peer = new Peer(bench.cast().station(from), from);
    if (!bench.peers().contains(peer)) {
      bench.play(peer);
    }
    bench.story().stimulus(bench.inject(packet.frame(peer.mac(), bench.cast().host()).encode()));
    bench.pass(ANSWER);
  }

  /** Its station answers no ARP, so that what is meant for it has to wait. */
  @When("a silent peer {address} pings the claimed address")
  public void pingsSilently(Ipv4Address peer) {
    var packet = IcmpEcho.request(7, 1).packet(peer, claimed());
    bench.inject(packet.frame(bench.cast().station(peer), bench.cast().host()).encode());
  }

  @When("the silent peer {address} answers ARP {duration} after the first conflict")
  public void answersArp(Ipv4Address peer, Duration delay) {
    var question = ArpPacket.request(bench.cast().host(), claimed(), peer);
    var answer = ArpPacket.reply(bench.cast().station(peer), question);
    var at = bench.story().firstStimulus().at().plus(delay);
    bench.inject(answer.unicast(bench.cast().host()).encode(), at);
    bench.pass(ANSWER);
  }

  @Then("the peer {address} is answered directly")
  public void answered(Ipv4Address peer) {
    var answer = answer(peer).orElseThrow(() -> bench.missing("no answer for " + peer));
    if (!isTo(answer, peer)) {
      throw bench.journal().violated("not sent to its station: " + answer, answer);
    }
    bench.journal().observed(answer.toString());
  }

  /** The host answers some peer at all: without that its silence for another says nothing. */
  @Then("the peer {address} is answered, or nothing can be said")
  public void control(Ipv4Address peer) {
    if (answer(peer).isEmpty()) {
      throw bench.journal().inconclusive("the host answers no ping, not even that of " + peer);
    }
  }

  @Then("the peer {address} is answered from there unless the claimed address is given up")
  public void answeredIfHeld(Ipv4Address peer) {
    var answer = answer(peer);
    if (answer.isPresent()) {
      answered(peer);
      answer
          .filter(s -> !s.uses(claimed()))
          .ifPresent(
              s -> {
                throw bench.journal().violated("answered from another address: " + s, s);
              });
    } else if (bench.answersFor(claimed())) {
      throw bench.missing("ARP for " + claimed() + " is answered, packets are not");
    } else {
      bench.journal().observed("the host has given " + claimed() + " up");
    }
  }

  /**
   * What the host was told to send did not come: a violation if it talks IP at all, which the
   * answer to a ping shows. Otherwise it may be that whoever told it did not reach it.
   */
  RuntimeException unsent(String what) {
    var peer = own().beside(); // reached with any netmask
    ping(peer, own());
    return answer(peer).isPresent()
        ? bench.missing(what)
        : bench.journal().inconclusive(what + "; the host answers no ping either");
  }

  private Ipv4Address own() {
    return bench.story().hasClaim() ? claimed() : RoutableNetwork.HOST;
  }

  private Optional<Sighting> answer(Ipv4Address peer) {
    return bench.trace().host().stream()
        .filter(s -> s.ip().map(Ipv4Packet::destination).filter(peer::equals).isPresent())
        .findFirst();
  }

  private boolean isTo(Sighting sighting, Ipv4Address peer) {
    return sighting
        .ethernet()
        .map(EthernetFrame::destination)
        .filter(bench.cast().station(peer)::equals)
        .isPresent();
  }

  private Ipv4Address claimed() {
    return bench.story().claim().address();
  }
}
