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
            deaf(
                candidate(
                    heard ->
                        heard.arp().isRequest()
                            && !heard.arp().isProbe()
                            && !hasZeroTarget(heard)))),
        fault("M-CDP-91", deaf(candidate(heard -> heard.arp().senderHardware().isGroup()))),
        fault("M-CDP-92", deaf(candidate(KindMutants::hasNoSender))),
        fault("M-CDP-93", deaf(candidate(KindMutants::isGratuitousReply))),
        fault(
            "M-CDP-94",
            deaf(candidate(heard -> EVERYBODY.contains(heard.arp().targetProtocol())))));
  }

  private static List<Mutant> afterwards() {
    return List.of(
        fault("M-CDP-96", Misread.host(Misread.QUESTION.when(host -> host.watch().losses() > 0))),
        fault("M-CDP-97", Limited.HOST),
        fault(
            "M-CDP-99",
            deaf(
                (heard, host) ->
                    Conflicts.withCandidate(heard, host)
                        && host.watch().losses() > 0
                        && !heard.frame().isBroadcast())));
  }

  private static List<Mutant> using() {
    return List.of(
        fault(
            "M-DEF-90",
            deaf((heard, host) -> Conflicts.inUse(heard, host) && isForThird(heard, host))),
        fault(
            "M-DEF-91",
            deaf(
                (heard, host) ->
                    Conflicts.inUse(heard, host) && heard.arp().senderHardware().isGroup())),
        fault(
            "M-DEF-92", deaf((heard, host) -> Conflicts.inUse(heard, host) && hasNoSender(heard))));
  }

  private static List<Mutant> announcing() {
    return List.of(
        fault(
            "M-ANN-90",
            Misread.host(
                (frame, host) ->
                    ArpFrame.decode(frame.encode())
                        .filter(heard -> heard.arp().isAnnouncement() && isForeign(heard, host))
                        .filter(heard -> isAnnouncing(host))
                        .flatMap(heard -> asRival(heard, host)))),
        fault("M-DEF-93", deaf(betweenAnnouncements(heard -> !heard.frame().isBroadcast()))),
        fault("M-DEF-94", deaf(betweenAnnouncements(heard -> heard.arp().isRequest()))),
        fault("M-DEF-95", deaf(betweenAnnouncements(KindMutants::hasLeftovers))));
  }

  private static List<Mutant> taken() {
    return List.of(
        fault(
            "M-CDP-95",
            Evidence.whileProbing(Evidence.Test.PROBING.or(KindMutants::isAskedByNobody))),
        weak(
            "M-CDP-98",
            Misread.host(Misread.ANY_LENGTH.when(host -> host.watch().claimed().isEmpty()))),
        fault("M-DEF-96", Evidence.inUse(Evidence.Test.IN_USE.or(KindMutants::isAskedByNobody))),
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

  private static HostFactory deaf(ArpTest unheard) {
    return InputFilter.arp(HostFactory.RFC3927, unheard);
  }

  private static ArpTest candidate(Predicate<ArpFrame> kind) {
    return (heard, host) -> Conflicts.withCandidate(heard, host) && kind.test(heard);
  }

  private static ArpTest betweenAnnouncements(Predicate<ArpFrame> kind) {
    return (heard, host) -> Conflicts.inUse(heard, host) && isAnnouncing(host) && kind.test(heard);
  }

  private static boolean isAnnouncing(Interposed host) {
    var interval = Timing.RFC3927.announceInterval();
    return host.watch().claimed().isPresent()
        && host.now().isBefore(host.watch().claimedAt().plus(interval));
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

  private static boolean hasZeroTarget(ArpFrame heard) {
    return heard.arp().targetHardware().equals(MacAddress.ZERO);
  }

  private static boolean hasNoSender(ArpFrame heard) {
    return heard.arp().senderHardware().equals(MacAddress.ZERO);
  }

  private static boolean isGratuitousReply(ArpFrame heard) {
    return heard.arp().isReply()
        && heard.arp().senderProtocol().equals(heard.arp().targetProtocol());
  }

  private static boolean isForThird(ArpFrame heard, Interposed host) {
    var target = heard.arp().targetHardware();
    return !target.isGroup() && !hasZeroTarget(heard) && !target.equals(host.watch().mac());
  }

  private static boolean hasLeftovers(ArpFrame heard) {
    var payload = heard.frame().payload();
    return IntStream.range(ArpPacket.LENGTH, payload.length).anyMatch(i -> payload[i] != 0);
  }

  private static boolean isAskedByNobody(
      EthernetFrame frame, ArpPacket arp, Ipv4Address address, MacAddress own) {
    return arp.isRequest()
        && arp.targetProtocol().equals(address)
        && arp.senderHardware().equals(MacAddress.ZERO);
  }
}
