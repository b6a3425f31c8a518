// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Proxy;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that answer ARP for link-local addresses that they do not have (section 2.7). */
final class WrongProxy {

  private WrongProxy() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-FWD-70", Proxy.answering(() -> (heard, host) -> host.watch().hasRoutable())),
        fault("M-FWD-71", Proxy.answering(() -> (heard, host) -> host.watch().claimed().isEmpty())),
        fault(
            "M-FWD-72",
            Proxy.answering(() -> (heard, host) -> isRoutable(heard.arp().senderProtocol()))),
        fault("M-FWD-73", Proxy.answering(Acquainted::new)),
        fault(
            "M-FWD-74",
            Proxy.answering(
                () -> (heard, host) -> sharesPrefix(heard.arp().targetProtocol(), Proxy.SERVICES))),
        fault(
            "M-FWD-75",
            Proxy.answering(
                () ->
                    (heard, host) ->
                        host.watch()
                            .claimed()
                            .filter(own -> sharesLastOctet(own, heard.arp().targetProtocol()))
                            .isPresent())),
        grey("M-FWD-76", Proxy.answering(() -> (heard, host) -> heard.isFor(Proxy.SERVICES))));
  }

  private static boolean isRoutable(Ipv4Address address) {
    return address.isUnicast() && !address.isLinkLocal();
  }

  private static boolean sharesPrefix(Ipv4Address one, Ipv4Address other) {
    return one.bits() >>> 8 == other.bits() >>> 8;
  }

  private static boolean sharesLastOctet(Ipv4Address one, Ipv4Address other) {
    return (one.bits() & 0xFF) == (other.bits() & 0xFF);
  }

  private static final class Acquainted implements Proxy.Answers {

    private final Set<Ipv4Address> known = new HashSet<>();

    @Override
    public boolean test(ArpFrame heard, Interposed host) {
      var arp = heard.arp();
      if (arp.isReply() && arp.targetHardware().equals(host.watch().mac())) {
        known.add(arp.senderProtocol());
      }
      return known.contains(arp.targetProtocol());
    }
  }
}
