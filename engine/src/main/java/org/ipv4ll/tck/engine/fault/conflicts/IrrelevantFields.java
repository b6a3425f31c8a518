// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Misread;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Conflicts while probing that go by fields of the packet which say nothing about them (2.2.1). */
final class IrrelevantFields {

  private static final Set<Ipv4Address> EVERYBODY =
      Set.of(Ipv4Address.parse("255.255.255.255"), Ipv4Address.LINK_LOCAL_BROADCAST);

  private IrrelevantFields() {}

  static List<Deviation> all() {
    return Stream.of(aftermath(), probing(), afterwards(), taken()).flatMap(List::stream).toList();
  }

  private static List<Deviation> aftermath() {
    return List.of(
        fault(
            "M-CDP-43",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.withCandidate(heard, host)
                        && heard.arp().isRequest()
                        && !heard.frame().isBroadcast())),
        fault(
            "M-CDP-44",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.withCandidate(heard, host) && heard.hasLeftovers())));
  }

  private static List<Deviation> probing() {
    return List.of(
        fault(
            "M-CDP-90",
            InputFilter.deafTo(
                candidate(
                    heard ->
                        heard.arp().isRequest()
                            && !heard.arp().isProbe()
                            && !heard.hasZeroTarget()))),
        fault(
            "M-CDP-91",
            InputFilter.deafTo(candidate(heard -> heard.arp().senderHardware().isGroup()))),
        fault("M-CDP-92", InputFilter.deafTo(candidate(ArpFrame::hasNoSender))),
        fault("M-CDP-93", InputFilter.deafTo(candidate(IrrelevantFields::isGratuitousReply))),
        fault(
            "M-CDP-94",
            InputFilter.deafTo(
                candidate(heard -> EVERYBODY.contains(heard.arp().targetProtocol())))));
  }

  private static List<Deviation> afterwards() {
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

  private static List<Deviation> taken() {
    return List.of(
        fault(
            "M-CDP-95",
            Evidence.whileProbing(Evidence.Test.PROBING.or(Evidence.Test.ASKED_BY_NOBODY))),
        weak(
            "M-CDP-98",
            Misread.host(Misread.ANY_LENGTH.when(host -> host.watch().claimed().isEmpty()))));
  }

  private static ArpTest candidate(Predicate<ArpFrame> kind) {
    return (heard, host) -> Conflicts.withCandidate(heard, host) && kind.test(heard);
  }

  private static boolean isGratuitousReply(ArpFrame heard) {
    return heard.arp().isReply()
        && heard.arp().senderProtocol().equals(heard.arp().targetProtocol());
  }
}
