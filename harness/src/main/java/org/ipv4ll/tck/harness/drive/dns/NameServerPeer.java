// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.server.TcpService;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.PositiveZone;
import org.ipv4ll.tck.harness.dns.PrimaryZone;
import org.ipv4ll.tck.harness.drive.Neighbour;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.ipv4ll.tck.harness.support.InternetAddress;

/** A name server that the tester plays, over UDP and TCP. */
final class NameServerPeer implements Neighbour {

  private final Peer station;
  private final Function<byte[], Optional<byte[]>> zone;
  private final List<Ipv4Packet> outgoing = new ArrayList<>();
  private final TcpService tcp;

  /**
   * @param zone what it answers to a message
   */
  NameServerPeer(Peer station, Function<byte[], Optional<byte[]>> zone) {
    this.station = station;
    this.zone = zone;
    this.tcp =
        new TcpService(
            station.address(),
            outgoing::add,
            (query, back) -> zone.apply(query).ifPresent(back::accept));
  }

  /**
   * The server that the name server or the client under test is told to ask; it has an answer to
   * everything.
   *
   * @param data the address of every name
   */
  static NameServerPeer positive(MacAddress mac, Ipv4Address data) {
    var zone = new PositiveZone(InternetAddress.of(AddressPlan.SERVER), InternetAddress.of(data));
    return new NameServerPeer(new Peer(mac, AddressPlan.SERVER), zone::answer);
  }

  /** The server that a lease names; it takes every dynamic update. */
  static NameServerPeer primary(MacAddress mac) {
    var address = RoutableNetwork.NAME_SERVER;
    var zone = new PrimaryZone(InternetAddress.of(address), RoutableNetwork.DOMAIN);
    return new NameServerPeer(new Peer(mac, address), zone::answer);
  }

  @Override
  public List<byte[]> answers(byte[] bytes) {
    var answers = new ArrayList<>(station.answers(bytes));
    EthernetFrame.decode(bytes).ifPresent(frame -> answers.addAll(answers(frame)));
    return answers;
  }

  private List<byte[]> answers(EthernetFrame frame) {
    Ipv4Packet.decode(frame)
        .filter(packet -> packet.destination().equals(station.address()))
        .ifPresent(this::received);
    var answers =
        outgoing.stream()
            .map(packet -> packet.frame(station.mac(), frame.source()).encode())
            .toList();
    outgoing.clear();
    return answers;
  }

  private void received(Ipv4Packet packet) {
    tcp.received(packet);
    UdpDatagram.decode(packet)
        .filter(udp -> udp.destinationPort() == DnsQuestion.PORT)
        .flatMap(udp -> answer(udp, packet))
        .ifPresent(outgoing::add);
  }

  private Optional<Ipv4Packet> answer(UdpDatagram udp, Ipv4Packet packet) {
    return zone.apply(udp.data())
        .map(data -> new UdpDatagram(DnsQuestion.PORT, udp.sourcePort(), data))
        .map(answer -> answer.packet(station.address(), packet.source()));
  }
}
