// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.reports.model.Verdict;

/** Routers and senders with faults that are on no list. */
final class RoutingTrials {

  private static final MacAddress GATEWAY = MacAddress.parse("06:00:00:00:00:0d");

  private RoutingTrials() {}

  private static UnlistedFault router(String name, String glob, Supplier<Leak.Hole> hole) {
    return new UnlistedFault(name, Role.ROUTER, Leak.of(hole), Verdict.FAIL, glob);
  }

  static List<UnlistedFault> routers() {
    return List.of(
        router("TTL 255 only", "router-time-to-live-*", () -> when(p -> p.timeToLive() == 255)),
        router("TCP only", "router-tcp", () -> when(p -> p.protocol() == Ipv4Packet.TCP)),
        router(
            "echo only",
            "router-echo",
            () -> when(p -> p.protocol() == Ipv4Packet.ICMP && p.payload()[0] == 8)),
        router(
            "last fragments only",
            "router-last-fragment",
            () -> (port, datagram, local) -> local && (datagram.octets()[7] & 0xFF) == 0xB9),
        router(
            "from the far link only", "router-from-far-link", () -> (port, d, l) -> l && port == 1),
        router("one in 40", "router-many", () -> counting(count -> count % 40 == 0)),
        router("from the 50th on", "router-many", () -> counting(count -> count >= 50)),
        router(
            "lower half of the prefix only",
            "router-*",
            () -> when(p -> p.source().isLinkLocal() && (p.source().bits() & 0xFFFF) < 0x8000)),
        router("not the first of a kind", "router-link-local-source", RoutingTrials::seconds),
        new UnlistedFault(
            "proxy ARP for link-local askers only",
            Role.ROUTER,
            speaking((frame, arp) -> arp.senderProtocol().isLinkLocal()),
            Verdict.FAIL,
            "router-proxy-arp"),
        new UnlistedFault(
            "proxy ARP for those who ask it alone",
            Role.ROUTER,
            speaking((frame, arp) -> !frame.isBroadcast()),
            Verdict.FAIL,
            "router-proxy-arp"));
  }

  private static Leak.Hole when(Predicate<Ipv4Packet> test) {
    return (port, datagram, local) -> local && test.test(datagram.packet());
  }

  private static Leak.Hole counting(Predicate<Integer> which) {
    var count = new AtomicInteger();
    return (port, datagram, local) -> local && which.test(count.incrementAndGet());
  }

  /** It needs to know its next hop before it forwards anything. */
  private static Leak.Hole seconds() {
    var seen = new HashSet<String>();
    return (port, datagram, local) -> local && !seen.add(new String(datagram.octets()));
  }

  /** A router with proxy ARP that answers more than it should. */
  private static HostFactory speaking(BiPredicate<EthernetFrame, ArpPacket> also) {
    return Leak.routers(interfaces -> new Speaker(interfaces, also));
  }

  private static UnlistedFault sender(String name, String glob, Predicate<Ipv4Packet> strays) {
    Function<byte[], List<byte[]>> astray =
        bytes ->
            List.of(
                Ipv4Packet.decode(bytes)
                    .filter(p -> p.destination().isLinkLocal() && strays.test(p))
                    .map(p -> p.frame(EthernetFrame.decode(bytes).orElseThrow().source(), GATEWAY))
                    .map(EthernetFrame::encode)
                    .orElse(bytes));
    return new UnlistedFault(
        name, Role.HOST, Twist.saying(HostFactory.RFC3927, astray), Verdict.FAIL, glob);
  }

  static List<UnlistedFault> senders() {
    return List.of(
        sender(
            "TCP answers to the gateway",
            "link-local-peer-connects",
            p -> p.protocol() == Ipv4Packet.TCP && !p.source().isLinkLocal()),
        sender(
            "datagrams to the gateway",
            "link-local-traffic-never-to-router",
            p -> p.protocol() == Ipv4Packet.UDP && !p.source().isLinkLocal()),
        sender(
            "the broadcast to the gateway",
            "link-local-broadcast-never-to-router",
            p -> p.destination().equals(Ipv4Address.LINK_LOCAL_BROADCAST)));
  }
}
