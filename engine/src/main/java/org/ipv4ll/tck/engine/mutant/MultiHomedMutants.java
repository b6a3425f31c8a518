// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.grey;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Interfaces of one host that get in each other's way (sections 3.2 and 3.4). */
final class MultiHomedMutants {

  private MultiHomedMutants() {}

  static List<Mutant> all() {
    return Stream.of(memory(), conflicts(), others()).flatMap(List::stream).toList();
  }

  private static List<Mutant> memory() {
    return List.of(
        fault(
            "M-SEL-19",
            Meddling.host(
                interfaces -> HostFactory.RFC3927,
                MultiHomedMutants::sharedMemory,
                Meddling::deafToItself)),
        fault(
            "M-IFC-12",
            Meddling.host(
                MultiHomedMutants::oneSequence,
                interfaces -> interfaces,
                Meddling::deafToItself)));
  }

  private static List<Mutant> conflicts() {
    return List.of(
        fault(
            "M-CDP-16",
            Meddling.host(
                (port, input, host) -> host.overheard(port, input, other -> other.isEmpty()))),
        fault("M-IFC-13", Meddling.host(MultiHomedMutants::answersForAll)),
        fault(
            "M-IFC-14",
            Meddling.host(
                (port, input, host) ->
                    host.overheard(port, input, other -> isConflict(input, other)))));
  }

  private static List<Mutant> others() {
    return List.of(
        grey(
            "M-RTL-14",
            Meddling.host(
                interfaces -> oneLimit(), interfaces -> interfaces, MultiHomedMutants::correct)),
        fault("M-RTL-71", Meddling.host(MultiHomedMutants::forwards)),
        weak(
            "M-IFC-19",
            Meddling.host(
                (port, input, host) -> host.pass(input instanceof Input.Send ? 0 : port, input))));
  }

  private static void correct(int port, Input input, Meddling host) {
    host.pass(port, input);
  }

  private static List<Interface> sharedMemory(List<Interface> interfaces) {
    var shared =
        interfaces.stream().map(Interface::remembered).flatMap(Optional::stream).findFirst();
    return interfaces.stream().map(own -> new Interface(own.mac(), shared)).toList();
  }

  private static HostFactory oneSequence(List<Interface> interfaces) {
    var first = interfaces.get(0).mac();
    return HostFactory.of(Rules.RFC3927.withSelection(mac -> new UniformSelection(first)));
  }

  private static HostFactory oneLimit() {
    var shared = new RateLimit(Timing.RFC3927);
    return HostFactory.of(Rules.RFC3927.withRateLimit(timing -> shared));
  }

  private static boolean isConflict(Input input, Optional<Ipv4Address> claimed) {
    return ArpFrame.in(input)
        .filter(heard -> claimed.filter(heard::isFrom).isPresent())
        .isPresent();
  }

  /** The weak model of RFC 1122 section 3.3.4.2, with the answers broadcast as they have to be. */
  private static void answersForAll(int port, Input input, Meddling host) {
    host.pass(port, input);
    ArpFrame.in(input)
        .map(ArpFrame::arp)
        .filter(arp -> arp.isRequest() && !host.isOwn(arp.senderHardware()))
        .filter(arp -> host.others(port).anyMatch(other -> isFor(arp, host.claimed(other))))
        .ifPresent(arp -> host.say(port, ArpPacket.reply(host.mac(port), arp).broadcast()));
  }

  /** To every station there: it asks nobody by ARP. */
  private static void forwards(int port, Input input, Meddling host) {
    host.pass(port, input);
    if (input instanceof Input.FrameReceived received) {
      EthernetFrame.decode(received.bytes())
          .filter(frame -> frame.destination().equals(host.mac(port)))
          .flatMap(Ipv4Datagram::decode)
          .filter(datagram -> isOfOthers(datagram.packet(), host.claimed(port)))
          .ifPresent(datagram -> host.others(port).forEach(to -> forward(datagram, to, host)));
    }
  }

  private static boolean isOfOthers(Ipv4Packet packet, Optional<Ipv4Address> claimed) {
    return packet.timeToLive() > 1 && claimed.filter(packet.destination()::equals).isEmpty();
  }

  private static void forward(Ipv4Datagram datagram, int to, Meddling host) {
    var less = datagram.withTimeToLive(datagram.packet().timeToLive() - 1);
    host.say(to, less.frame(host.mac(to), MacAddress.BROADCAST));
  }

  private static boolean isFor(ArpPacket arp, Optional<Ipv4Address> claimed) {
    return claimed.filter(arp.targetProtocol()::equals).isPresent();
  }
}
