// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.router.RouterPlan;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Routers, servers and clients that keep the standard in an unusual way. */
final class Oddities {

  private Oddities() {}

  /** A router that is deaf to some inputs. */
  private record Deaf(Node router, Predicate<Heard> hears) implements Node {
    record Heard(Input input, Instant now) {}

    @Override
    public void handle(int port, Input input, Instant now) {
      if (hears.test(new Heard(input, now))) {
        router.handle(port, input, now);
      }
    }

    @Override
    public Output poll(int port) {
      return router.poll(port);
    }
  }

  private static Node reference(List<Interface> interfaces) {
    return Role.ROUTER.reference().boot(interfaces, 1);
  }

  private static Optional<Ipv4Packet> packet(Input input) {
    return input instanceof Input.FrameReceived frame
        ? Ipv4Packet.decode(frame.bytes())
        : Optional.empty();
  }

  /** The first packet to each destination is lost. */
  static Node forgetful(List<Interface> interfaces) {
    Set<Ipv4Address> known = new HashSet<>();
    return new Deaf(
        reference(interfaces),
        heard ->
            packet(heard.input)
                .map(Ipv4Packet::destination)
                .filter(to -> !known.contains(to) && known.add(to))
                .isEmpty());
  }

  static Node slow(List<Interface> interfaces) {
    var born = new Instant[1];
    return new Deaf(
        reference(interfaces),
        heard -> {
          born[0] = born[0] == null ? heard.now : born[0];
          return packet(heard.input).isEmpty()
              || heard.now.isAfter(born[0].plus(Duration.ofSeconds(30)));
        });
  }

  static Node mute(List<Interface> interfaces) {
    return new Deaf(
        reference(interfaces),
        heard ->
            packet(heard.input)
                .filter(packet -> RouterPlan.OWN.contains(packet.destination()))
                .isEmpty());
  }

  /** As one with a rate limit would. */
  static HostFactory lossy() {
    return Twist.answering(
        Role.DNS_SERVER.reference(),
        () -> {
          var count = new AtomicInteger();
          return heard ->
              query(heard).filter(q -> count.incrementAndGet() % 5 == 0).map(q -> new byte[0]);
        });
  }

  private static Optional<DnsQuestion> query(byte[] frame) {
    return Ipv4Packet.decode(frame)
        .flatMap(UdpDatagram::decode)
        .filter(udp -> udp.destinationPort() == DnsQuestion.PORT)
        .flatMap(udp -> DnsQuestion.decode(udp.data()));
  }

  static HostFactory repetitive() {
    return Twist.saying(
        Role.DNS_SERVER.reference(),
        frame -> query(frame).isPresent() ? List.of(frame, frame) : List.of(frame));
  }

  /** RFC 6762 section 4: names of link-local addresses are asked for by multicast. */
  static List<byte[]> byMulticastToo(byte[] frame) {
    return query(frame).map(q -> List.of(frame, byMulticast(frame))).orElse(List.of(frame));
  }

  private static byte[] byMulticast(byte[] frame) {
    var name = List.of("7", "7", "254", "169", "in-addr", "arpa");
    var message = DnsQuestion.query(0, name, DnsQuestion.PTR).encode();
    return new UdpDatagram(5353, 5353, message)
        .packet(Ipv4Packet.decode(frame).orElseThrow().source(), Ipv4Address.parse("224.0.0.251"))
        .frame(
            EthernetFrame.decode(frame).orElseThrow().source(),
            MacAddress.parse("01:00:5e:00:00:fb"))
        .encode();
  }

  /** It says nothing to a client that wants a certain address. */
  static HostFactory refusing() {
    return Twist.answering(
        Role.DHCP_SERVER.reference(),
        () ->
            heard ->
                EthernetFrame.decode(heard)
                    .flatMap(DhcpMessage::decode)
                    .filter(m -> m.address(DhcpMessage.Option.REQUESTED).isPresent())
                    .map(m -> new byte[0]));
  }
}
