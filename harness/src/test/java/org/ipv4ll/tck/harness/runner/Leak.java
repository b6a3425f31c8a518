// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.router.Router;
import org.ipv4ll.tck.engine.router.RouterPlan;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * The reference router with a way around its rule: some frames are handed to the other link past
 * it.
 */
final class Leak implements Node {

  /** Which datagrams leak; has a memory of its own in each router. */
  @FunctionalInterface
  interface Hole {
    boolean lets(int port, Ipv4Datagram datagram, boolean isLinkLocal);
  }

  private final Router router;
  private final List<Interface> interfaces;
  private final Hole hole;
  private final List<Queue<Output>> leaked = List.of(new ArrayDeque<>(), new ArrayDeque<>());

  private Leak(List<Interface> interfaces, Hole hole) {
    this.router = new Router(interfaces, ForwardingRule.RFC3927);
    this.interfaces = interfaces;
    this.hole = hole;
  }

  static HostFactory of(Supplier<Hole> hole) {
    return routers(interfaces -> new Leak(interfaces, hole.get()));
  }

  /** Routers, each made anew at boot. */
  static HostFactory routers(Function<List<Interface>, Node> maker) {
    return new HostFactory() {
      @Override
      public Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
        return RFC3927.create(mac, remembered, seed);
      }

      @Override
      public Node boot(List<Interface> interfaces, long seed) {
        return maker.apply(interfaces);
      }
    };
  }

  @Override
  public void handle(int port, Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      EthernetFrame.decode(frame.bytes())
          .flatMap(Ipv4Datagram::decode)
          .filter(datagram -> !RouterPlan.OWN.contains(datagram.packet().destination()))
          .filter(datagram -> hole.lets(port, datagram, isLinkLocal(datagram)))
          .ifPresent(datagram -> pass(1 - port, datagram));
    }
    router.handle(port, input, now);
  }

  private static boolean isLinkLocal(Ipv4Datagram datagram) {
    var packet = datagram.packet();
    return Stream.of(packet.source(), packet.destination()).anyMatch(Ipv4Address::isLinkLocal);
  }

  private void pass(int out, Ipv4Datagram datagram) {
    var frame = datagram.frame(interfaces.get(out).mac(), MacAddress.BROADCAST);
    leaked.get(out).add(new Output.Transmit(frame.encode()));
  }

  @Override
  public Output poll(int port) {
    var next = leaked.get(port).poll();
    return next == null ? router.poll(port) : next;
  }
}
