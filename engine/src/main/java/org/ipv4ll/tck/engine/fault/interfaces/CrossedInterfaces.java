// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Meddling;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Interfaces of one host that get in each other's way (section 3.4). */
final class CrossedInterfaces {

  private CrossedInterfaces() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-IFC-12",
            Meddling.host(
                CrossedInterfaces::oneSequence, interfaces -> interfaces, Meddling::deafToItself)),
        fault("M-IFC-13", Meddling.host(CrossedInterfaces::answersForAll)),
        fault(
            "M-IFC-14",
            Meddling.host(
                (port, input, host) ->
                    host.overheard(port, input, other -> isConflict(input, other)))),
        fault("M-IFC-82", Meddling.host(Meddling::deafToItself)),
        fault("M-IFC-83", Meddling.host(CrossedInterfaces::defendsElsewhere)),
        fault("M-IFC-84", Meddling.host(CrossedInterfaces::deafAlone)),
        weak(
            "M-IFC-19",
            Meddling.host(
                (port, input, host) -> host.pass(input instanceof Input.Send ? 0 : port, input))));
  }

  private static HostFactory oneSequence(List<Interface> interfaces) {
    var first = interfaces.get(0).mac();
    return HostFactory.of(Rules.RFC3927.withSelection(mac -> new UniformSelection(first)));
  }

  /** The address of any other interface but the first is defended on the link of the first. */
  private static void defendsElsewhere(int port, Input input, Meddling host) {
    if (port > 0 && isConflict(input, host.claimed(port))) {
      host.claimed(port)
          .map(own -> ArpPacket.announcement(host.mac(0), own).broadcast())
          .ifPresent(defence -> host.say(0, defence));
    } else {
      host.pass(port, input);
    }
  }

  /** While the first interface has no address, conflicts about those of the others are missed. */
  private static void deafAlone(int port, Input input, Meddling host) {
    boolean isAlone = port > 0 && host.claimed(0).isEmpty();
    if (!isAlone || !isConflict(input, host.claimed(port))) {
      host.pass(port, input);
    }
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

  private static boolean isFor(ArpPacket arp, Optional<Ipv4Address> claimed) {
    return claimed.filter(arp.targetProtocol()::equals).isPresent();
  }
}
