// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.announcing;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;
import static org.ipv4ll.tck.engine.fault.injection.Speech.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.DelayedOutput;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Repeated;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Announcements in the wrong number, time or form (section 2.4). */
final class WrongAnnouncements {

  private static final MacAddress STRANGER = MacAddress.parse("02:bd:00:c0:ff:ee");

  private WrongAnnouncements() {}

  static List<Deviation> all() {
    return Stream.of(times(), forms(), traffic()).flatMap(List::stream).toList();
  }

  private static List<Deviation> times() {
    return List.of(
        fault("M-ANN-01", Constants.host(t -> t.announceNum = 0)),
        fault("M-ANN-02", Constants.host(t -> t.announceNum = 1)),
        fault("M-ANN-03", Constants.host(t -> t.announceNum = 3)),
        fault("M-ANN-04", Constants.host(t -> t.announceInterval = ofSeconds(1))),
        fault("M-ANN-05", Constants.host(t -> t.announceInterval = ofSeconds(4))),
        fault("M-ANN-06", Constants.host(t -> t.announceInterval = ZERO)));
  }

  private static List<Deviation> forms() {
    return List.of(
        fault(
            "M-ANN-07",
            announcement(
                (own, x) ->
                    new ArpPacket(ArpPacket.REPLY, own, x, MacAddress.ZERO, x).broadcast())),
        fault(
            "M-ANN-08", announcement((own, x) -> ArpPacket.announcement(own, x).unicast(STRANGER))),
        fault("M-ANN-09", announcement((own, x) -> ArpPacket.probe(own, x).broadcast())),
        fault(
            "M-ANN-10",
            announcement((own, x) -> ArpPacket.request(own, x, Ipv4Address.ANY).broadcast())),
        fault(
            "M-ANN-11",
            announcement((own, x) -> ArpPacket.announcement(STRANGER, x).broadcast().from(own))),
        weak(
            "M-ANN-12",
            announcement(
                (own, x) ->
                    new ArpPacket(ArpPacket.REQUEST, own, x, MacAddress.BROADCAST, x)
                        .broadcast())));
  }

  private static List<Deviation> traffic() {
    return List.of(
        fault(
            "M-ANN-13", Reaction.after(HostFactory.RFC3927, WrongAnnouncements::queryWhileProbing)),
        grey(
            "M-ANN-14",
            Reaction.after(late(HostFactory.RFC3927), WrongAnnouncements::queryAtClaim)),
        fault("M-ANN-15", Distracted.HOST),
        fault("M-ANN-16", Reaction.after(HostFactory.RFC3927, WrongAnnouncements::announceLost)),
        fault(
            "M-ANN-17",
            announcement((own, x) -> ArpPacket.announcement(own, x.plus(1)).broadcast())),
        weak(
            "M-ANN-25",
            Repeated.whileInUse(HostFactory.RFC3927, ofSeconds(4), Gratuitous::announce)),
        weak(
            "M-ANN-91",
            Repeated.whileInUse(HostFactory.RFC3927, ofHours(1), Gratuitous::announce)));
  }

  /** Announcements come within what section 2.4 leaves open, 200 ms after the claim. */
  private static HostFactory late(HostFactory base) {
    return DelayedOutput.arp(base, ArpTest.ANNOUNCEMENT, ofMillis(200));
  }

  private static void queryWhileProbing(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> said.arp().isProbe() && host.watch().probes() == 2)
        .map(said -> said.arp().targetProtocol())
        .ifPresent(x -> host.emit(MulticastDns.reverseQuery(host.watch().mac(), x)));
  }

  private static void queryAtClaim(Output output, Interposed host) {
    if (output instanceof Output.AddressClaimed claim) {
      host.emit(MulticastDns.reverseQuery(host.watch().mac(), claim.address()));
    }
  }

  private static void announceLost(Output output, Interposed host) {
    if (output instanceof Output.AddressLost lost
        && lost.reason() == Output.Reason.CONFLICT
        && host.now().isBefore(host.watch().claimedAt().plus(ofSeconds(2)))) {
      var frame = Gratuitous.announcement(lost.address(), host);
      host.at(host.watch().claimedAt().plus(ofSeconds(2)), () -> host.emit(frame));
    }
  }
}
