package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Peer;
import org.ipv4ll.tck.harness.bench.RoutableNetwork;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Where a host sends its packets: to the station itself or to a router (RFC 3927 section 2.6). */
public final class SendingChecks {

  private final Bench bench;
  private final Peer gateway;

  public SendingChecks(Bench bench) {
    this.bench = bench;
    this.gateway = bench.cast().gateway();
  }

  @Then("the host asks for each peer by ARP and sends straight to it")
  public void direct() {
    peers().forEach(this::direct);
  }

  private Stream<Peer> peers() {
    return bench.peers().stream().filter(peer -> !peer.equals(gateway));
  }

  private void direct(Peer peer) {
    var packets = packetsTo(peer.address());
    refuse(packets, packet -> !isTo(packet, peer), "a packet for " + peer.address() + " goes to");
    if (host(s -> asksFor(s, peer.address())).isEmpty()) {
      throw new PeerSteps(bench).unsent("no ARP request for " + peer.address());
    }
    if (packets.isEmpty()) {
      throw bench.missing("no packet for " + peer.address() + ", though ARP was answered");
    }
    bench.journal().observed(packets.get(0) + ", straight to its station");
  }

  @Then("nothing link-local is handed to the gateway")
  public void nothingLinkLocal() {
    var handed = host(s -> isTo(s, gateway));
    refuse(handed, SendingChecks::isLinkLocal, "the gateway is handed");
    bench.journal().observed(handed.size() + " frames for the gateway, none of them link-local");
  }

  @Then("the host reaches {address} through the gateway")
  public void throughGateway(Ipv4Address destination) {
    refuse(
        packetsTo(destination), s -> !isTo(s, gateway), "not through the gateway but to station");
    if (packetsTo(destination).isEmpty()) {
      throw new PeerSteps(bench).unsent("no packet for " + destination + " reaches the gateway");
    }
  }

  @Then("what is sent to {address} is broadcast without ARP")
  public void broadcast(Ipv4Address destination) {
    refuse(host(s -> asksFor(s, destination)), s -> true, "ARP for a broadcast address, to");
    var packets = packetsTo(destination);
    refuse(packets, s -> !s.isBroadcast(), "a broadcast goes to");
    if (packets.isEmpty()) {
      throw bench.journal().inconclusive("the host sends nothing to " + destination);
    }
    bench.journal().observed(packets.get(0).toString());
  }

  @Then("what the host sends to {address} goes straight to its station, if it sends at all")
  public void directIfAny(Ipv4Address destination) {
    refuse(
        packetsTo(destination),
        s -> !isTo(s, new Peer(bench.cast().station(destination), destination)),
        "a packet for " + destination + " goes to");
    var first = packetsTo(destination).stream().findFirst();
    bench.journal().observed(first.map(Sighting::toString).orElse("nothing is sent"));
  }

  /** Without this a host that does not know the gateway would pass for one that spares it. */
  @Then("the gateway is handed what is for a remote address")
  public void control() {
    if (host(s -> isTo(s, gateway) && isFor(s, RoutableNetwork.REMOTE)).isEmpty()) {
      throw bench.journal().inconclusive("the host does not use the gateway at all");
    }
  }

  private void refuse(List<Sighting> sightings, Predicate<Sighting> wrong, String what) {
    sightings.stream()
        .filter(wrong)
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated(what + " " + destination(s) + ": " + s, s);
            });
  }

  private static String destination(Sighting sighting) {
    return sighting.ethernet().map(e -> e.destination().toString()).orElse("nobody");
  }

  private List<Sighting> packetsTo(Ipv4Address address) {
    return host(s -> isFor(s, address));
  }

  private List<Sighting> host(Predicate<Sighting> which) {
    return bench.trace().host().stream().filter(which).toList();
  }

  /** Whether it asks by ARP where the address is, and does not probe for it. */
  static boolean asksFor(Sighting sighting, Ipv4Address address) {
    return sighting
        .arp()
        .filter(ArpPacket::isRequest)
        .filter(arp -> !arp.isProbe() && arp.targetProtocol().equals(address))
        .isPresent();
  }

  /** Whether it is a packet for the address. */
  static boolean isFor(Sighting sighting, Ipv4Address address) {
    return sighting.ip().map(Ipv4Packet::destination).filter(address::equals).isPresent();
  }

  private static boolean isTo(Sighting sighting, Peer peer) {
    return sighting
        .ethernet()
        .map(EthernetFrame::destination)
        .filter(peer.mac()::equals)
        .isPresent();
  }

  private static boolean isLinkLocal(Sighting sighting) {
    return sighting
        .ip()
        .filter(p -> p.source().isLinkLocal() || p.destination().isLinkLocal())
        .isPresent();
  }
}
