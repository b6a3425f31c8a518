package org.ipv4ll.tck.engine.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/**
 * Just enough IPv4 that the sending rules of section 2.6 can be seen at work: it answers echo
 * requests, refuses TCP connections, and sends what it is asked to send, each packet to where the
 * rules say, after ARP where they call for it.
 */
final class IpLayer {

  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final int MOST_WAITING = 64;

  private record Neighbour(MacAddress mac, Instant learnt) {}

  private record Pending(Ipv4Address hop, Ipv4Packet packet) {}

  private final Port port;
  private final Map<Ipv4Address, Neighbour> neighbours = new HashMap<>();
  private final List<Pending> waiting = new ArrayList<>();
  private Optional<Routable> routable = Optional.empty();

  IpLayer(Port port) {
    this.port = port;
  }

  void routable(Optional<Routable> address) {
    routable = address;
  }

  boolean hasRoutable() {
    return routable.isPresent();
  }

  /** The link is gone, and with it what was known of its stations. */
  void reset() {
    neighbours.clear();
    waiting.clear();
  }

  /** RFC 826: merge the sender before looking at the operation, answer for the routable address. */
  void received(ArpPacket arp, Instant now) {
    if (!arp.senderProtocol().equals(Ipv4Address.ANY)) {
      neighbours.put(arp.senderProtocol(), new Neighbour(arp.senderHardware(), now));
      release(arp.senderProtocol(), arp.senderHardware());
    }
    if (arp.isRequest() && isRoutable(arp.targetProtocol())) {
      port.transmit(port.rules.speech().reply(port.mac, arp));
    }
  }

  private void release(Ipv4Address hop, MacAddress mac) {
    for (var pending : List.copyOf(waiting)) {
      if (pending.hop.equals(hop)) {
        waiting.remove(pending);
        port.transmit(pending.packet.frame(port.mac, mac));
      }
    }
  }

  void received(EthernetFrame frame, Optional<Ipv4Address> linkLocal, Instant now) {
    if (!frame.destination().equals(port.mac) || frame.source().equals(port.mac)) {
      return;
    }
    Ipv4Packet.decode(frame)
        .filter(packet -> isOwn(packet.destination(), linkLocal))
        .flatMap(IpLayer::answer)
        .ifPresent(packet -> send(packet, now));
  }

  private boolean isOwn(Ipv4Address address, Optional<Ipv4Address> linkLocal) {
    return linkLocal.filter(address::equals).isPresent() || isRoutable(address);
  }

  private boolean isRoutable(Ipv4Address address) {
    return routable.filter(r -> r.address().equals(address)).isPresent();
  }

  private static Optional<Ipv4Packet> answer(Ipv4Packet packet) {
    var echo =
        IcmpEcho.decode(packet)
            .filter(request -> !request.reply())
            .map(request -> request.answer().packet(packet.destination(), packet.source()));
    return echo.or(() -> TcpSegment.decode(packet).flatMap(segment -> refuse(segment, packet)));
  }

  /** Nobody listens here: a SYN is answered by a reset (RFC 9293). */
  private static Optional<Ipv4Packet> refuse(TcpSegment segment, Ipv4Packet packet) {
    if (!segment.has(TcpSegment.SYN) || segment.has(TcpSegment.ACK)) {
      return Optional.empty();
    }
    var reset =
        new TcpSegment(
            segment.destinationPort(),
            segment.sourcePort(),
            0,
            segment.sequence() + 1,
            TcpSegment.RST | TcpSegment.ACK);
    return Optional.of(reset.packet(packet.destination(), packet.source()));
  }

  /** An application sends; without any source address it cannot. */
  void send(Input.Send request, Optional<Ipv4Address> linkLocal, Instant now) {
    port.rules
        .sending()
        .source(linkLocal, routable)
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
      resolve(resolve.address(), packet, now);
    }
  }

  private void resolve(Ipv4Address hop, Ipv4Packet packet, Instant now) {
    var known = neighbours.get(hop);
    if (known != null && known.learnt.plus(FRESH).isAfter(now)) {
      port.transmit(packet.frame(port.mac, known.mac));
      return;
    }
    if (waiting.size() < MOST_WAITING) {
      waiting.add(new Pending(hop, packet));
    }
    port.transmit(port.rules.speech().request(port.mac, packet.source(), hop));
  }
}
