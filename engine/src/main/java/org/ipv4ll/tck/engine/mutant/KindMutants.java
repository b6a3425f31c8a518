// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Conflicts that go by fields of the packet which say nothing about them (2.2.1, 2.5). */
final class KindMutants {

  private static final Set<Ipv4Address> EVERYBODY =
      Set.of(Ipv4Address.parse("255.255.255.255"), Ipv4Address.LINK_LOCAL_BROADCAST);

  private KindMutants() {}

  static List<Mutant> all() {
    return Stream.of(probing(), afterwards(), using(), announcing(), taken())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mutant> probing() {
    return List.of(
        fault(
            "M-CDP-90",
            InputFilter.deafTo(
                candidate(
                    heard ->
                        heard.arp().isRequest()
                            && !heard.arp().isProbe()
                            && !heard.hasZeroTarget()))),
        fault("M-CDP-91", InputFilter.deafTo(candidate(heard -> heard.arp().senderHardware().isGroup()))),
        fault("M-CDP-92", InputFilter.deafTo(candidate(ArpFrame::hasNoSender))),
        fault("M-CDP-93", InputFilter.deafTo(candidate(KindMutants::isGratuitousReply))),
        fault(
            "M-CDP-94",
            InputFilter.deafTo(candidate(heard -> EVERYBODY.contains(heard.arp().targetProtocol())))));
  }

  private static List<Mutant> afterwards() {
    return List.of(
        fault("M-CDP-96", Misread.host(Misread.QUESTION.when(host -> host.watch().losses() > 0))),
        fault("M-CDP-97", Limited.HOST),
        fault(
            "M-CDP-99",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.withCandidate(heard, host)
                        && host.watch().losses() > 0
                        && !heard.frame().isBroadcast())));
  }

  private static List<Mutant> using() {
    return List.of(
        fault(
            "M-DEF-90",
            InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && isForThird(heard, host))),
        fault(
            "M-DEF-91",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.inUse(heard, host) && heard.arp().senderHardware().isGroup())),
        fault(
            "M-DEF-92", InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && heard.hasNoSender())));
  }

  private static List<Mutant> announcing() {
    return List.of(
        fault(
            "M-ANN-90",
            Misread.host(
                (frame, host) ->
                    ArpFrame.decode(frame.encode())
                        .filter(heard -> heard.arp().isAnnouncement() && isForeign(heard, host))
                        .filter(heard -> host.watch().isAnnouncing(host.now()))
                        .flatMap(heard -> asRival(heard, host)))),
        fault("M-DEF-93", InputFilter.deafTo(betweenAnnouncements(heard -> !heard.frame().isBroadcast()))),
        fault("M-DEF-94", InputFilter.deafTo(betweenAnnouncements(heard -> heard.arp().isRequest()))),
        fault("M-DEF-95", InputFilter.deafTo(betweenAnnouncements(ArpFrame::hasLeftovers))));
  }

  private static List<Mutant> taken() {
    return List.of(
        fault(
            "M-CDP-95",
            Evidence.whileProbing(Evidence.Test.PROBING.or(Evidence.Test.ASKED_BY_NOBODY))),
        weak(
            "M-CDP-98",
            Misread.host(Misread.ANY_LENGTH.when(host -> host.watch().claimed().isEmpty()))),
        fault("M-DEF-96", Evidence.inUse(Evidence.Test.IN_USE.or(Evidence.Test.ASKED_BY_NOBODY))),
        weak(
            "M-DEF-97",
            Misread.host(Misread.ANY_LENGTH.when(host -> host.watch().claimed().isPresent()))),
        weak(
            "M-DEF-98",
            Misread.host(Misread.ANY_VLAN.when(host -> host.watch().claimed().isPresent()))),
        fault(
            "M-DEF-99",
            Evidence.inUse(
                Evidence.Test.IN_USE.or(
                    (f, arp, x, own) -> arp.isReply() && arp.senderProtocol().equals(x)))));
  }

  private static ArpTest candidate(Predicate<ArpFrame> kind) {
    return (heard, host) -> Conflicts.withCandidate(heard, host) && kind.test(heard);
  }

  private static ArpTest betweenAnnouncements(Predicate<ArpFrame> kind) {
    return (heard, host) -> Conflicts.inUse(heard, host) && host.watch().isAnnouncing(host.now()) && kind.test(heard);
  }

  private static boolean isForeign(ArpFrame heard, Interposed host) {
    return !heard.arp().senderHardware().equals(host.watch().mac());
  }

  /** The same station, as if it had announced the address in use. */
  private static Optional<EthernetFrame> asRival(ArpFrame heard, Interposed host) {
    return host.watch()
        .claimed()
        .map(x -> ArpPacket.announcement(heard.arp().senderHardware(), x).broadcast());
  }

  private static boolean isGratuitousReply(ArpFrame heard) {
    return heard.arp().isReply()
        && heard.arp().senderProtocol().equals(heard.arp().targetProtocol());
  }

  private static boolean isForThird(ArpFrame heard, Interposed host) {
    var target = heard.arp().targetHardware();
    return !target.isGroup() && !heard.hasZeroTarget() && !target.equals(host.watch().mac());
  }
}
