// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.sending.Traffic;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** Peers on the link that talk to the host. */
public final class PeerSteps {

  private static final Duration ANSWER = Duration.ofSeconds(2);
  private static final int TRIES = 3;
  private static final int CLIENT = 49_930;
  private static final int ECHO = 7;

  private final TestContext context;
  private int connections;

  public PeerSteps(TestContext context) {
    this.context = context;
  }

  @When("the peer {address} pings the claimed address")
  public void pingsClaimed(Ipv4Address peer) {
    ping(peer, claimed());
  }

  /** An address that the host does not have, in a frame for the host. */
  @When("the peer {address} pings {address} in a frame for the host")
  public void pingsAtHost(Ipv4Address peer, Ipv4Address other) {
    ping(peer, other);
  }

  @When("the peer {address} pings the broadcast address of the prefix")
  public void pingsAll(Ipv4Address peer) {
    var packet = context.cast().echoRequest().packet(peer, Ipv4Address.LINK_LOCAL_BROADCAST);
    context.playOnce(new Peer(context.cast().station(peer), peer));
    context.inject(packet.frame(context.cast().station(peer), MacAddress.BROADCAST).encode());
    context.pass(ANSWER);
  }

  @When("the peer {address} pings the routable address")
  public void pingsRoutable(Ipv4Address peer) {
    ping(peer, RoutableNetwork.HOST);
  }

  /** Whoever passes it on, such as a repeater or a router, puts his own address into the header. */
  @When("the peer {address} pings the claimed address from another Ethernet source")
  public void pingsPassedOn(Ipv4Address peer) {
    askPassedOn(peer, () -> context.cast().echoRequest().packet(peer, claimed()));
  }

  @When(
      "the peer {address} opens a TCP connection to the claimed address from another Ethernet source")
  public void connectsPassedOn(Ipv4Address peer) {
    askPassedOn(peer, () -> opening().packet(peer, claimed()));
  }

  @When("the peer {address} sends a datagram to the claimed address from another Ethernet source")
  public void sendsPassedOn(Ipv4Address peer) {
    askPassedOn(peer, () -> datagram().packet(peer, claimed()));
  }

  /** From its own Ethernet source, so that the host knows where it is. */
  @When("the peer {address} asks for the claimed address by ARP")
  public void asksByArp(Ipv4Address address) {
    var peer = new Peer(context.cast().station(address), address);
    context.playOnce(peer);
    context.inject(ArpPacket.request(peer.mac(), address, claimed()).broadcast().encode());
    context.pass(ANSWER);
  }

  @When("the peer {address} opens a TCP connection to the claimed address")
  public void connects(Ipv4Address peer) {
    connect(peer, claimed());
  }

  @When("the peer {address} opens a TCP connection to the routable address")
  public void connectsRoutable(Ipv4Address peer) {
    connect(peer, RoutableNetwork.HOST);
  }

  @When("the peer {address} sends a datagram to the claimed address")
  public void sends(Ipv4Address peer) {
    send(peer, claimed());
  }

  @When("the peer {address} sends a datagram to the routable address")
  public void sendsRoutable(Ipv4Address peer) {
    send(peer, RoutableNetwork.HOST);
  }

  /** The echo service answers, or the host says that there is none. */
  private void send(Ipv4Address peer, Ipv4Address to) {
    ask(peer, () -> datagram().packet(peer, to));
  }

  private UdpDatagram datagram() {
    connections++;
    return new UdpDatagram(CLIENT + connections, ECHO, new byte[Long.BYTES]);
  }

  private void connect(Ipv4Address peer, Ipv4Address to) {
    ask(peer, () -> opening().packet(peer, to));
  }

  private TcpSegment opening() {
    connections++;
    return new TcpSegment(CLIENT + connections, ECHO, 1, 0, TcpSegment.SYN);
  }

  private void ping(Ipv4Address peer, Ipv4Address to) {
    ask(peer, () -> context.cast().echoRequest().packet(peer, to));
  }

  /**
   * Some hosts use an address only after its announcements, and some lose an answer that has to
   * wait for ARP (RFC 1122 section 2.3.2.2): the peer asks again.
   */
  private void ask(Ipv4Address from, Supplier<Ipv4Packet> packet) {
    ask(from, context.cast().station(from), packet);
  }

  private void askPassedOn(Ipv4Address from, Supplier<Ipv4Packet> packet) {
    ask(from, context.cast().secondRogue(), packet);
  }

  private void ask(Ipv4Address from, MacAddress source, Supplier<Ipv4Packet> packet) {
    var peer = new Peer(context.cast().station(from), from);
    context.playOnce(peer);
    int mark = context.trace().mark();
    for (int times = 0; times < TRIES && answer(mark, from).isEmpty(); times++) {
      var frame = packet.get().frame(source, context.cast().host());
      context.scenario().stimulus(context.inject(frame.encode()));
      context.pass(ANSWER);
    }
  }

  private Optional<Frame> answer(int from, Ipv4Address peer) {
    return context.trace().host().stream()
        .filter(frame -> frame.index() >= from && Traffic.isFor(frame, peer))
        .findFirst();
  }

  /** Its station answers no ARP, so that what is meant for it has to wait. */
  @When("a silent peer {address} pings the claimed address")
  public void pingsSilently(Ipv4Address peer) {
    var packet = context.cast().echoRequest().packet(peer, claimed());
    context.inject(packet.frame(context.cast().station(peer), context.cast().host()).encode());
  }

  @When("the silent peer {address} answers ARP {duration} after the first conflict")
  public void answersArp(Ipv4Address peer, Duration delay) {
    var question = ArpPacket.request(context.cast().host(), claimed(), peer);
    var answer = ArpPacket.reply(context.cast().station(peer), question);
    var at = context.scenario().firstStimulus().at().plus(delay);
    context.inject(answer.unicast(context.cast().host()).encode(), at);
    context.pass(ANSWER);
  }

  private Ipv4Address claimed() {
    return context.scenario().claim().address();
  }
}
