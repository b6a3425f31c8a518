// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/**
 * Just enough IPv4 that the sending rules of section 2.6 can be seen at work: it answers echo
 * requests, has one TCP port and no UDP port, and sends what it is asked to send, each packet to
 * where the rules say, after ARP where they call for it.
 */
final class IpLayer {

  private static final int DHCP_CLIENT = 68;

  private final Port port;
  private final Neighbours neighbours;
  private final TcpListener tcp;
  private Optional<Routable> routable = Optional.empty();

  IpLayer(Port port) {
    this.port = port;
    this.neighbours = new Neighbours(port);
    this.tcp = new TcpListener(port);
  }

  void routable(Optional<Routable> address) {
    routable = address;
  }

  boolean hasRoutable() {
    return routable.isPresent();
  }

  /** The link is gone, and with it what was known of its stations. */
  void reset() {
    neighbours.reset();
    tcp.reset();
  }

  /** Before the address is abandoned: its connections are reset (section 2.5). */
  void abandon(Ipv4Address address) {
    tcp.abandon(address);
    neighbours.lost(address);
  }

  /** RFC 826: merge the sender before looking at the operation, answer for the routable address. */
  void received(ArpPacket arp, Optional<Ipv4Address> linkLocal, Instant now) {
    if (!isOwn(arp.senderProtocol(), linkLocal)) {
      neighbours.learn(arp, now);
    }
    boolean foreign = !arp.senderHardware().equals(port.mac);
    if (foreign && arp.isRequest() && isRoutable(arp.targetProtocol())) {
      port.transmit(port.rules.speech().reply(port.mac, arp));
    }
  }

  void received(EthernetFrame frame, Optional<Ipv4Address> linkLocal, Instant now) {
    if (!frame.destination().equals(port.mac) || frame.source().equals(port.mac)) {
      return;
    }
    Ipv4Packet.decode(frame)
        .filter(packet -> isOwn(packet.destination(), linkLocal))
        .filter(packet -> packet.source().isUnicast() && !isOwn(packet.source(), linkLocal))
        .flatMap(packet -> answer(packet, frame.source()))
        .ifPresent(packet -> send(packet, now));
  }

  private boolean isOwn(Ipv4Address address, Optional<Ipv4Address> linkLocal) {
    return linkLocal.filter(address::equals).isPresent() || isRoutable(address);
  }

  private boolean isRoutable(Ipv4Address address) {
    return routable.filter(r -> r.address().equals(address)).isPresent();
  }

  private Optional<Ipv4Packet> answer(Ipv4Packet packet, MacAddress from) {
    return IcmpEcho.decode(packet)
        .filter(request -> !request.reply())
        .map(request -> request.answer().packet(packet.destination(), packet.source()))
        .or(() -> tcp.received(packet, from))
        .or(() -> unreachable(packet));
  }

  /** No program takes datagrams but a DHCP client (RFC 1122 section 4.1.3.1). */
  private static Optional<Ipv4Packet> unreachable(Ipv4Packet packet) {
    return UdpDatagram.decode(packet)
        .filter(datagram -> datagram.destinationPort() != DHCP_CLIENT)
        .map(datagram -> IcmpError.portUnreachable(packet));
  }

  /** An application sends; without any source address it cannot. */
  void send(Input.Send request, Optional<Ipv4Address> linkLocal, Instant now) {
    port.rules
        .sending()
        .source(linkLocal, routable)
        .filter(source -> !isOwn(request.destination(), linkLocal))
        .map(source -> packet(request, source))
        .ifPresent(packet -> send(packet, now));
  }

  private static Ipv4Packet packet(Input.Send request, Ipv4Address source) {
    var payload = request.payload().between(source, request.destination());
    return new Ipv4Packet(source, request.destination(), request.protocol(), 64, payload);
  }

  private void send(Ipv4Packet packet, Instant now) {
    var hop = port.rules.sending().nextHop(packet.source(), packet.destination(), routable);
    if (hop instanceof NextHop.Direct direct) {
      port.transmit(packet.frame(port.mac, direct.address()));
    } else if (hop instanceof NextHop.Resolve resolve) {
      neighbours.send(resolve.address(), packet, now);
    }
  }
}
