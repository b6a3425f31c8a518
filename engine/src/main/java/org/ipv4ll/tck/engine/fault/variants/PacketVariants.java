// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Speech;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that conform and make what use of ARP that RFC 826 leaves to them. */
final class PacketVariants {

  private static final MacAddress LEFTOVER = MacAddress.parse("a5:5a:00:ff:13:37");

  private PacketVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-59", HardwareTypeSix.HOST),
        variant("V-70", AskingBeforeEachPacket.HOST),
        variant("V-72", Speech.speaking(new Leftovers())));
  }

  private static final class Leftovers implements ArpSpeech {

    @Override
    public EthernetFrame request(MacAddress own, Ipv4Address from, Ipv4Address target) {
      return new ArpPacket(ArpPacket.REQUEST, own, from, LEFTOVER, target).broadcast();
    }
  }
}
