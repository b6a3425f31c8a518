// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Misread;

/** Conflicts in use that go by fields of the packet which say nothing about them (2.5). */
final class IrrelevantFieldsInUse {

  private IrrelevantFieldsInUse() {}

  static List<Deviation> all() {
    return Stream.of(using(), announcing(), taken()).flatMap(List::stream).toList();
  }

  private static List<Deviation> using() {
    return List.of(
        fault(
            "M-DEF-90",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && isForThird(heard, host))),
        fault(
            "M-DEF-91",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.inUse(heard, host) && heard.arp().senderHardware().isGroup())),
        fault(
            "M-DEF-92",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && heard.hasNoSender())));
  }

  private static List<Deviation> announcing() {
    return List.of(
        fault(
            "M-DEF-93",
            InputFilter.deafTo(betweenAnnouncements(heard -> !heard.frame().isBroadcast()))),
        fault(
            "M-DEF-94", InputFilter.deafTo(betweenAnnouncements(heard -> heard.arp().isRequest()))),
        fault("M-DEF-95", InputFilter.deafTo(betweenAnnouncements(ArpFrame::hasLeftovers))));
  }

  private static List<Deviation> taken() {
    return List.of(
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

  private static ArpTest betweenAnnouncements(Predicate<ArpFrame> kind) {
    return (heard, host) ->
        Conflicts.inUse(heard, host) && host.watch().isAnnouncing(host.now()) && kind.test(heard);
  }

  private static boolean isForThird(ArpFrame heard, Interposed host) {
    var target = heard.arp().targetHardware();
    return !target.isGroup() && !heard.hasZeroTarget() && !target.equals(host.watch().mac());
  }
}
