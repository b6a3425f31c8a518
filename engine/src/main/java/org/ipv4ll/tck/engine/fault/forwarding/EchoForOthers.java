// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that answer a ping from whatever address it was sent to (section 2.2). */
record EchoForOthers(Predicate<Ipv4Address> taken) implements Interposed.Between {

  static List<Deviation> all() {
    return List.of(
        fault("M-FWD-81", host(to -> to.isLinkLocal() && !isBroadcast(to))),
        fault("M-FWD-82", host(EchoForOthers::isBroadcast)));
  }

  private static HostFactory host(Predicate<Ipv4Address> taken) {
    return Interposed.host(() -> new EchoForOthers(taken));
  }

  private static boolean isBroadcast(Ipv4Address address) {
    return address.equals(Ipv4Address.LINK_LOCAL_BROADCAST);
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    input.frame().stream().flatMap(frame -> answers(frame, host)).forEach(host::emit);
  }

  private Stream<EthernetFrame> answers(EthernetFrame frame, Interposed host) {
    return Ipv4Packet.decode(frame)
        .filter(packet -> host.watch().claimed().isPresent())
        .filter(packet -> taken.test(packet.destination()))
        .filter(packet -> !host.watch().isClaimed(packet.destination()))
        .stream()
        .flatMap(
            packet -> echo(packet).map(answer -> answer.frame(host.watch().mac(), frame.source())));
  }

  private static Stream<Ipv4Packet> echo(Ipv4Packet packet) {
    return IcmpEcho.decode(packet).stream()
        .filter(echo -> !echo.reply())
        .map(echo -> echo.answer().packet(packet.destination(), packet.source()));
  }
}
