// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.function.BiFunction;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that put one kind of ARP packet on the wire in their own way. */
public final class Speech {

  private Speech() {}

  public static HostFactory probe(BiFunction<MacAddress, Ipv4Address, EthernetFrame> form) {
    return speaking(
        new ArpSpeech() {
          @Override
          public EthernetFrame probe(MacAddress own, Ipv4Address candidate) {
            return form.apply(own, candidate);
          }
        });
  }

  /** The announcements of section 2.4, not the one that defends. */
  public static HostFactory announcement(BiFunction<MacAddress, Ipv4Address, EthernetFrame> form) {
    return speaking(
        new ArpSpeech() {
          @Override
          public EthernetFrame announcement(MacAddress own, Ipv4Address claimed) {
            return form.apply(own, claimed);
          }
        });
  }

  public static HostFactory defence(BiFunction<MacAddress, Ipv4Address, EthernetFrame> form) {
    return speaking(
        new ArpSpeech() {
          @Override
          public EthernetFrame defence(MacAddress own, Ipv4Address address) {
            return form.apply(own, address);
          }
        });
  }

  public static HostFactory reply(BiFunction<MacAddress, ArpPacket, EthernetFrame> form) {
    return speaking(
        new ArpSpeech() {
          @Override
          public EthernetFrame reply(MacAddress own, ArpPacket request) {
            return form.apply(own, request);
          }
        });
  }

  public static HostFactory speaking(ArpSpeech speech) {
    return HostFactory.of(Rules.RFC3927.with(speech));
  }
}
