// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Misread;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that conform and take, or leave alone, frames of which no sentence speaks. */
final class KindVariants {

  private KindVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-95", Misread.host(Misread.SNAP)),
        variant("V-96", deaf(frame -> frame.etherType() == EthernetFrame.VLAN)),
        variant(
            "V-97",
            InputFilter.deafTo(
                (heard, host) -> asks(heard, host) && isOfNoStation(heard.arp().senderHardware()))),
        variant("V-98", deaf(frame -> frame.destination().isGroup() && !frame.isBroadcast())),
        variant(
            "V-99",
            InputFilter.deafTo(
                (heard, host) ->
                    asks(heard, host) && isOfNoStation(heard.arp().senderProtocol()))));
  }

  private static boolean asks(ArpFrame heard, Interposed host) {
    return heard.arp().isRequest()
        && !Conflicts.inUse(heard, host)
        && host.watch().isClaimed(heard.arp().targetProtocol());
  }

  private static boolean isOfNoStation(MacAddress sender) {
    return sender.isGroup() || sender.equals(MacAddress.ZERO);
  }

  /** A probe comes from 0.0.0.0, and is answered. */
  private static boolean isOfNoStation(Ipv4Address sender) {
    return !sender.isUnicast() && !sender.equals(Ipv4Address.ANY);
  }

  private static HostFactory deaf(Predicate<EthernetFrame> unheard) {
    return Interposed.host(() -> new Deaf(unheard));
  }

  private record Deaf(Predicate<EthernetFrame> unheard) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (input.frame().filter(unheard).isEmpty()) {
        host.pass(input);
      }
    }
  }
}
