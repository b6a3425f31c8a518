// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Fields of ARP packets of which too little is compared, or one too many. */
final class ComparisonMutants {

  private static final int DEVICE_NUMBER = 24;
  private static final long LOW_FOUR_OCTETS = 0xFFFF_FFFFL;

  private ComparisonMutants() {}

  static List<Mutant> all() {
    return Stream.of(whileProbing(), ofHardware(), inUse()).flatMap(List::stream).toList();
  }

  private static List<Mutant> whileProbing() {
    return List.of(
        fault(
            "M-CDP-31",
            Evidence.whileProbing(
                Evidence.Test.PROBING.and(
                    (f, arp, x, own) ->
                        !arp.isReply() || arp.targetProtocol().equals(Ipv4Address.ANY)))),
        fault(
            "M-CDP-34",
            Evidence.whileProbing(
                Evidence.Test.PROBING.or(
                    (f, arp, x, own) ->
                        arp.isRequest()
                            && arp.targetProtocol().equals(x)
                            && !arp.senderProtocol().isLinkLocal()
                            && !arp.senderHardware().equals(own)))),
        fault(
            "M-CDP-35", Evidence.whileProbing(Evidence.Test.PROBING.or(Evidence.Test.NEAR))));
  }

  private static List<Mutant> ofHardware() {
    return List.of(
        fault(
            "M-CDP-32",
            Evidence.also(
                (f, arp, x, own) ->
                    arp.senderHardware().bits() >>> DEVICE_NUMBER != own.bits() >>> DEVICE_NUMBER)),
        fault(
            "M-CDP-33",
            Evidence.also(
                (f, arp, x, own) ->
                    ((arp.senderHardware().bits() ^ own.bits()) & LOW_FOUR_OCTETS) != 0)),
        fault("M-DEF-82", Evidence.also((f, arp, x, own) -> !text(arp.senderHardware()).equals(text(own)))));
  }

  private static List<Mutant> inUse() {
    return List.of(
        fault("M-DEF-44", Evidence.inUse(Evidence.Test.IN_USE.or(Evidence.Test.NEAR))),
        fault(
            "M-DEF-50",
            Evidence.inUse(
                Evidence.Test.IN_USE.and(
                    (f, arp, x, own) -> arp.isReply() || arp.targetProtocol().isLinkLocal()))),
        fault("M-DEF-51", InputFilter.deafTo(ComparisonMutants::namesTarget)));
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
