// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;
import static org.ipv4ll.tck.engine.fault.injection.Evidence.Test.PROBING;
import static org.ipv4ll.tck.engine.fault.injection.Evidence.whileProbing;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Wrong evidence while probing: too much, too little, something else (section 2.2.1). */
final class WrongEvidence {

  private static final int LOW_16 = 0xFFFF;

  private WrongEvidence() {}

  static List<Deviation> all() {
    return Stream.of(missed(), imagined(), particular(), echoes()).flatMap(List::stream).toList();
  }

  private static List<Deviation> missed() {
    return List.of(
        fault("M-CDP-01", only((f, arp, x, own) -> !arp.isReply())),
        fault("M-CDP-02", only((f, arp, x, own) -> arp.isReply() || arp.isProbe())),
        fault("M-CDP-03", only((f, arp, x, own) -> f.destination().isGroup())),
        fault("M-CDP-04", only((f, arp, x, own) -> !arp.isReply() || !f.isBroadcast())),
        fault("M-CDP-05", only((f, arp, x, own) -> !arp.isProbe())));
  }

  private static List<Deviation> imagined() {
    return List.of(
        fault("M-CDP-06", whileProbing(PROBING.or(WrongEvidence::ownEcho))),
        fault(
            "M-CDP-07",
            whileProbing(PROBING.or((f, arp, x, own) -> asksFor(arp, x) && foreign(arp, own)))),
        fault("M-CDP-08", whileProbing(PROBING.or((f, arp, x, own) -> foreign(arp, own)))),
        fault("M-CDP-09", whileProbing(WrongEvidence::targetOfReply)));
  }

  private static List<Deviation> particular() {
    return List.of(
        fault("M-CDP-14", only((f, arp, x, own) -> !arp.isProbe() || isZero(arp.targetHardware()))),
        grey(
            "M-CDP-15",
            whileProbing(
                PROBING.or(
                    (f, arp, x, own) -> asksFor(arp, x) && arp.isProbe() && foreign(arp, own)))),
        fault(
            "M-CDP-23",
            whileProbing(
                PROBING.or(
                    (f, arp, x, own) -> foreign(arp, own) && low(arp.senderProtocol()) == low(x)))),
        fault(
            "M-CDP-25",
            only((f, arp, x, own) -> !arp.isProbe() || arp.senderHardware().bits() < own.bits())),
        grey("M-CDP-26", only((f, arp, x, own) -> f.source().equals(arp.senderHardware()))),
        weak("M-CDP-29", Mended.padding(HostFactory.RFC3927)),
        weak("M-CDP-30", Mended.untagging(HostFactory.RFC3927)));
  }

  private static List<Deviation> echoes() {
    return List.of(
        fault(
            "M-CDP-42",
            Evidence.whileProbing(
                Evidence.Test.PROBING.or(
                    (f, arp, x, own) ->
                        arp.isProbe()
                            && arp.targetProtocol().equals(x)
                            && !f.source().equals(own)))));
  }

  private static HostFactory only(Evidence.Test test) {
    return whileProbing(PROBING.and(test));
  }

  private static boolean asksFor(ArpPacket arp, Ipv4Address candidate) {
    return arp.isRequest() && arp.targetProtocol().equals(candidate);
  }

  private static boolean foreign(ArpPacket arp, MacAddress own) {
    return !arp.senderHardware().equals(own);
  }

  private static boolean ownEcho(
      EthernetFrame frame, ArpPacket arp, Ipv4Address candidate, MacAddress own) {
    return arp.isProbe() && asksFor(arp, candidate) && !foreign(arp, own);
  }

  private static boolean isZero(MacAddress mac) {
    return mac.equals(MacAddress.ZERO);
  }

  private static int low(Ipv4Address address) {
    return address.bits() & LOW_16;
  }

  private static boolean targetOfReply(
      EthernetFrame frame, ArpPacket arp, Ipv4Address candidate, MacAddress own) {
    return arp.isReply()
        ? arp.targetProtocol().equals(candidate)
        : PROBING.conflicts(frame, arp, candidate, own);
  }
}
