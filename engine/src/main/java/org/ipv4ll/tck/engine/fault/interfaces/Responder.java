// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Answers questions of discovery protocols with the addresses that it tells of itself. */
public final class Responder implements Interposed.Between {

  private static final int UNICAST_WANTED = 0x80;

  /** Whether a question is answered with the former link-local address beside a routable one. */
  @FunctionalInterface
  interface Memory {
    boolean tellsFormer(int port, byte[] question);
  }

  private final Memory memory;
  private Optional<Ipv4Address> routable = Optional.empty();

  private Responder(Memory memory) {
    this.memory = memory;
  }

  /** As section 1.9 has it: the link-local address is told while there is no other. */
  public static HostFactory correct() {
    return remembering((port, question) -> false);
  }

  /** One that goes on telling of its link-local address. */
  static HostFactory remembering(Memory memory) {
    return Interposed.host(() -> new Responder(memory));
  }

  /** Goes on doing so in one protocol. */
  static HostFactory remembering(int protocol) {
    return remembering((port, question) -> port == protocol);
  }

  /** Goes on doing so in multicast DNS where it is asked for records of this type. */
  static HostFactory rememberingRecords(int type) {
    return remembering(
        (port, question) ->
            port == DiscoveryAnswers.MULTICAST_DNS
                && DnsQuestion.decode(question).filter(asked -> asked.type() == type).isPresent());
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress change) {
      routable = change.address().map(Routable::address).filter(own -> !own.isLinkLocal());
    }
    host.pass(input);
    input
        .packet()
        .ifPresent(packet -> UdpDatagram.decode(packet).ifPresent(udp -> asked(packet, udp, host)));
  }

  private void asked(Ipv4Packet packet, UdpDatagram udp, Interposed host) {
    told(udp, host)
        .flatMap(
            address -> DiscoveryAnswers.to(udp.destinationPort(), udp.data(), address).stream())
        .forEach(answer -> host.pass(answer(packet, udp, answer)));
  }

  private Stream<Ipv4Address> told(UdpDatagram udp, Interposed host) {
    if (routable.isEmpty()) {
      return host.watch().claimed().stream();
    }
    var former =
        host.watch()
            .former()
            .filter(address -> memory.tellsFormer(udp.destinationPort(), udp.data()));
    return Stream.of(routable, former).flatMap(Optional::stream);
  }

  private static Input answer(Ipv4Packet packet, UdpDatagram question, byte[] answer) {
    int port = question.destinationPort();
    boolean toAll = port == DiscoveryAnswers.MULTICAST_DNS && !isUnicastWanted(question.data());
    var to = toAll ? packet.destination() : packet.source();
    int toPort = toAll ? port : question.sourcePort();
    return new Input.Send(
        to, Ipv4Packet.UDP, (own, other) -> new UdpDatagram(port, toPort, answer).encode());
  }

  /** RFC 6762 section 5.4. */
  private static boolean isUnicastWanted(byte[] question) {
    return (question[question.length - Short.BYTES] & UNICAST_WANTED) != 0;
  }
}
