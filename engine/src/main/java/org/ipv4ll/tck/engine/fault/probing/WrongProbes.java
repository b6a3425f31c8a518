// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;
import static org.ipv4ll.tck.engine.fault.injection.Speech.probe;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Probes that are not what section 1.2 calls a probe. */
final class WrongProbes {

  private static final MacAddress STRANGER = MacAddress.parse("02:bd:00:c0:ff:ee");
  private static final MacAddress GROUP = MacAddress.parse("01:00:5e:00:00:fb");
  private static final MacAddress UNINITIALISED = MacAddress.parse("cd:cd:cd:cd:cd:cd");
  private static final int VLAN_1 = 1;

  private WrongProbes() {}

  static List<Deviation> all() {
    return Stream.of(addresses(), frames()).flatMap(List::stream).toList();
  }

  private static List<Deviation> addresses() {
    return List.of(
        fault("M-PRB-15", probe((own, x) -> ArpPacket.announcement(own, x).broadcast())),
        fault("M-PRB-16", formerSender()),
        fault(
            "M-PRB-17",
            probe((own, x) -> ArpPacket.probe(MacAddress.ZERO, x).broadcast().from(own))),
        grey("M-PRB-18", probe((own, x) -> ArpPacket.probe(own, x).broadcast().from(STRANGER))),
        fault("M-PRB-19", probe((own, x) -> ArpPacket.probe(own, Ipv4Address.ANY).broadcast())),
        weak("M-PRB-20", target(MacAddress.BROADCAST)),
        weak("M-PRB-21", target(UNINITIALISED)));
  }

  private static List<Deviation> frames() {
    return List.of(
        fault(
            "M-PRB-22",
            probe(
                (own, x) ->
                    new ArpPacket(ArpPacket.REPLY, own, Ipv4Address.ANY, MacAddress.ZERO, x)
                        .broadcast())),
        fault("M-PRB-23", probe((own, x) -> ArpPacket.probe(own, x).unicast(GROUP))),
        weak("M-PRB-24", probe((own, x) -> otherHardware(ArpPacket.probe(own, x).broadcast()))),
        fault("M-PRB-25", wandering()),
        fault("M-PRB-26", Restless.HOST),
        fault(
            "M-PRB-31",
            probe((own, x) -> Vlan.tagged(VLAN_1, ArpPacket.probe(own, x).broadcast()))));
  }

  private static HostFactory target(MacAddress target) {
    return probe(
        (own, x) -> new ArpPacket(ArpPacket.REQUEST, own, Ipv4Address.ANY, target, x).broadcast());
  }

  /** The address that the host had before this candidate stands in for its second one. */
  private static HostFactory formerSender() {
    return OutputRewrite.arp(
        HostFactory.RFC3927,
        ArpTest.PROBE,
        (said, host) -> {
          var from = host.watch().former().orElse(Ipv4Address.ANY);
          var arp = said.arp();
          return ArpPacket.request(arp.senderHardware(), from, arp.targetProtocol()).broadcast();
        });
  }

  /** The second probe of each round asks for a neighbour of the candidate. */
  private static HostFactory wandering() {
    return OutputRewrite.arp(
        HostFactory.RFC3927,
        (said, host) -> said.arp().isProbe() && host.watch().probes() == 2,
        (said, host) ->
            ArpPacket.probe(said.arp().senderHardware(), said.arp().targetProtocol().plus(1))
                .broadcast());
  }

  private static EthernetFrame otherHardware(EthernetFrame frame) {
    var payload = frame.payload().clone();
    payload[1] = 6;
    return new EthernetFrame(frame.destination(), frame.source(), frame.etherType(), payload);
  }
}
