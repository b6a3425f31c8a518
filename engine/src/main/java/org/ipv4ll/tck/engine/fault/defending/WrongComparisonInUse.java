// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Fields of ARP packets of which too little is compared in use, or one too many. */
final class WrongComparisonInUse {

  private WrongComparisonInUse() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-DEF-82",
            Evidence.also((f, arp, x, own) -> !text(arp.senderHardware()).equals(text(own)))),
        fault("M-DEF-44", Evidence.inUse(Evidence.Test.IN_USE.or(Evidence.Test.NEAR))),
        fault(
            "M-DEF-50",
            Evidence.inUse(
                Evidence.Test.IN_USE.and(
                    (f, arp, x, own) -> arp.isReply() || arp.targetProtocol().isLinkLocal()))),
        fault("M-DEF-51", InputFilter.deafTo(WrongComparisonInUse::namesTarget)));
  }

  private static boolean namesTarget(ArpFrame heard, Interposed host) {
    return heard.arp().isRequest()
        && !Conflicts.inUse(heard, host)
        && host.watch().isClaimed(heard.arp().targetProtocol())
        && !heard.arp().targetHardware().equals(MacAddress.ZERO);
  }

  /** What a function for strings sees of a hardware address. */
  private static String text(MacAddress mac) {
    var octets = mac.toString();
    int end = octets.replace(":", " ").indexOf("00");
    return octets.substring(0, end < 0 ? octets.length() : end);
  }
}
