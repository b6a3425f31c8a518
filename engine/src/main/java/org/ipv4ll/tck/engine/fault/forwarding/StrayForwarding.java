// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Watch;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Passes packets between other stations on, as a router would (section 2.7). */
public final class StrayForwarding implements Interposed.Between {

  /** Which packets of others are passed on. */
  @FunctionalInterface
  public interface Which {
    boolean isPassedOn(EthernetFrame frame, Ipv4Packet packet, Watch host);
  }

  private final Which which;
  private final int hops;
  private final Map<Ipv4Address, MacAddress> known = new HashMap<>();
  private Optional<Routable> routable = Optional.empty();

  private StrayForwarding(Which which, int hops) {
    this.which = which;
    this.hops = hops;
  }

  /**
   * A host that passes on what is not for it.
   *
   * @param hops by how many the time to live of a packet is reduced; none is reduced to zero
   */
  public static HostFactory host(int hops, Which which) {
    return Interposed.host(() -> new StrayForwarding(which, hops));
  }

  /** Whether a station takes the host for its router. */
  public static boolean isHanded(EthernetFrame frame, Watch host) {
    return frame.destination().equals(host.mac());
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress change) {
      routable = change.address().filter(own -> !own.address().isLinkLocal());
    }
    ArpFrame.in(input)
        .ifPresent(heard -> known.put(heard.arp().senderProtocol(), heard.arp().senderHardware()));
    input.frame().ifPresent(frame -> received(frame, host));
    host.pass(input);
  }

  private void received(EthernetFrame frame, Interposed host) {
    Ipv4Datagram.decode(frame)
        .filter(datagram -> isOfOthers(datagram.packet(), host.watch()))
        .filter(datagram -> which.isPassedOn(frame, datagram.packet(), host.watch()))
        .filter(datagram -> datagram.packet().timeToLive() > hops)
        .ifPresent(datagram -> passOn(datagram, host));
  }

  private boolean isOfOthers(Ipv4Packet packet, Watch host) {
    return packet.source().isUnicast()
        && !isOwn(packet.source(), host)
        && !isOwn(packet.destination(), host);
  }

  private boolean isOwn(Ipv4Address address, Watch host) {
    return host.isClaimed(address)
        || routable.filter(own -> own.address().equals(address)).isPresent();
  }

  private void passOn(Ipv4Datagram datagram, Interposed host) {
    var own = routable.map(Routable::address).or(() -> host.watch().claimed());
    var hop = own.map(from -> next(from, datagram.packet().destination()));
    if (hop.orElse(null) instanceof NextHop.Direct direct) {
      emit(datagram, direct.address(), host);
    } else if (hop.orElse(null) instanceof NextHop.Resolve resolve) {
      Optional.ofNullable(known.get(resolve.address()))
          .ifPresentOrElse(
              station -> emit(datagram, station, host),
              () -> ask(own.orElseThrow(), resolve.address(), host));
    }
  }

  private NextHop next(Ipv4Address own, Ipv4Address destination) {
    return SendingRule.RFC3927.nextHop(own, destination, routable);
  }

  private static void ask(Ipv4Address own, Ipv4Address wanted, Interposed host) {
    host.emit(ArpPacket.request(host.watch().mac(), own, wanted).broadcast());
  }

  private void emit(Ipv4Datagram datagram, MacAddress to, Interposed host) {
    var less = datagram.withTimeToLive(datagram.packet().timeToLive() - hops);
    host.emit(less.frame(host.watch().mac(), to));
  }
}
