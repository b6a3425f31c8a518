// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.router;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Input.Enable.Service;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.rules.ForwardingRule.Passage;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/**
 * The reference router: just enough forwarding between two links that sections 2.7 and 7 can be
 * seen at work. The second interface is the outer one for address translation and multicast.
 */
public final class Router implements Node {

  private static final int OUTER = 1;

  private final ForwardingRule rule;
  private final List<RouterPort> ports;
  private final List<Route> routes = new ArrayList<>();
  private final Set<Service> services = EnumSet.noneOf(Service.class);

  public Router(List<Interface> interfaces, ForwardingRule rule) {
    this.rule = rule;
    this.ports =
        IntStream.range(0, interfaces.size())
            .mapToObj(port -> new RouterPort(interfaces.get(port).mac(), RouterPlan.OWN.get(port)))
            .toList();
    for (int port = 0; port < ports.size(); port++) {
      routes.add(new Route(RouterPlan.OWN.get(port), RouterPlan.PREFIX, port, Ipv4Address.ANY));
    }
  }

  @Override
  public void handle(int port, Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      EthernetFrame.decode(frame.bytes()).ifPresent(f -> received(port, f));
    } else if (input instanceof Input.Enable enable) {
      services.add(enable.service());
    } else if (input instanceof Input.AddRoute route) {
      via(route.gateway())
          .ifPresent(
              out -> routes.add(new Route(route.prefix(), route.length(), out, route.gateway())));
    }
  }

  private Optional<Integer> via(Ipv4Address gateway) {
    return route(gateway).map(Route::port);
  }

  @Override
  public Output poll(int port) {
    var next = ports.get(port).outputs().poll();
    return next == null ? new Output.WaitUntil(Optional.empty()) : next;
  }

  private void received(int port, EthernetFrame frame) {
    var own = ports.get(port);
    ArpPacket.decode(frame).ifPresent(arp -> received(port, arp));
    if (frame.destination().equals(own.mac()) || frame.destination().isGroup()) {
      Ipv4Datagram.decode(frame).ifPresent(datagram -> received(port, frame, datagram));
    }
  }

  private void received(int port, ArpPacket arp) {
    ports.get(port).learn(arp);
    if (arp.isRequest() && speaksFor(port, arp.targetProtocol())) {
      ports.get(port).answer(arp);
    }
  }

  private boolean speaksFor(int port, Ipv4Address address) {
    boolean elsewhere = route(address).filter(route -> route.port() != port).isPresent();
    return ports.get(port).own().equals(address)
        || services.contains(Service.PROXY_ARP) && elsewhere && rule.answersFor(address);
  }

  private void received(int port, EthernetFrame frame, Ipv4Datagram datagram) {
    var packet = datagram.packet();
    if (ports.stream().anyMatch(own -> own.own().equals(packet.destination()))) {
      IcmpEcho.decode(packet)
          .filter(echo -> !echo.reply())
          .map(echo -> echo.answer().packet(packet.destination(), packet.source()))
          .ifPresent(answer -> say(port, answer));
      return; // it serves nothing else itself
    }
    if (packet.destination().isMulticast()) {
      if (services.contains(Service.MULTICAST) && port != OUTER) {
        forward(port, frame, datagram, new Route(Ipv4Address.ANY, 0, OUTER, Ipv4Address.ANY));
      }
    } else if (frame.destination().equals(ports.get(port).mac())) {
      route(packet.destination()).ifPresent(route -> forward(port, frame, datagram, route));
    }
  }

  /** Says something to somebody on a link. */
  private void say(int port, Ipv4Packet packet) {
    var to = packet.destination();
    var datagram = new Ipv4Datagram(packet.encode());
    if (to.isLinkLocal() && !rule.routesItsOwn()) {
      ports.get(port).send(to, datagram);
    } else {
      route(to).ifPresent(route -> ports.get(route.port()).send(route.next(to), datagram));
    }
  }

  private Optional<Route> route(Ipv4Address destination) {
    return routes.stream()
        .filter(route -> route.leadsTo(destination))
        .max(Comparator.comparingInt(Route::length));
  }

  private void forward(int port, EthernetFrame frame, Ipv4Datagram datagram, Route route) {
    var packet = datagram.packet();
    boolean translated =
        services.contains(Service.TRANSLATION) && route.port() == OUTER && port != OUTER;
    boolean hairpin = route.port() == port;
    var passage =
        new Passage(packet, datagram.isUnusual(), route.isLinkLocal(), hairpin, translated);
    if (!rule.forwards(passage)) {
      refuse(port, frame, datagram);
    } else if (packet.timeToLive() > 1) {
      var out = ports.get(route.port());
      var further = datagram.withTimeToLive(packet.timeToLive() - 1);
      out.send(route.next(packet.destination()), translated ? further.from(out.own()) : further);
    }
  }

  /** Whoever is told is told on its own link, where the packet came from. */
  private void refuse(int port, EthernetFrame frame, Ipv4Datagram datagram) {
    if (rule.reports()) {
      var own = ports.get(port);
      var error = IcmpError.prohibited(own.own(), datagram);
      own.reply(error.frame(own.mac(), frame.source()));
    }
  }
}
