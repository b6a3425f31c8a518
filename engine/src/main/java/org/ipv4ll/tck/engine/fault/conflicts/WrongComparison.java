// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Fields of ARP packets of which too little is compared while probing, or one too many. */
final class WrongComparison {

  private static final int DEVICE_NUMBER = 24;
  private static final long LOW_FOUR_OCTETS = 0xFFFF_FFFFL;

  private WrongComparison() {}

  static List<Deviation> all() {
    return Stream.of(whileProbing(), ofHardware()).flatMap(List::stream).toList();
  }

  private static List<Deviation> whileProbing() {
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
        fault("M-CDP-35", Evidence.whileProbing(Evidence.Test.PROBING.or(Evidence.Test.NEAR))));
  }

  private static List<Deviation> ofHardware() {
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
                    ((arp.senderHardware().bits() ^ own.bits()) & LOW_FOUR_OCTETS) != 0)));
  }
}
