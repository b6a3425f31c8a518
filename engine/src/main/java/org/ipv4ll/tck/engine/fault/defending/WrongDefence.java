// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Evidence.Test.IN_USE;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.DelayedOutput;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Speech;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Conflicts with the address in use: not seen, seen where none is, defended wrongly (2.5). */
final class WrongDefence {

  private WrongDefence() {}

  static List<Deviation> all() {
    return Stream.of(blind(), defending(), imagined()).flatMap(List::stream).toList();
  }

  private static List<Deviation> blind() {
    return List.of(
        fault("M-DEF-01", Evidence.inUse((f, arp, x, own) -> false)),
        fault("M-DEF-02", only((f, arp, x, own) -> !arp.isReply())),
        fault("M-DEF-03", only((f, arp, x, own) -> arp.isReply())),
        fault("M-DEF-04", only((f, arp, x, own) -> f.destination().isGroup())),
        fault(
            "M-DEF-05",
            only((f, arp, x, own) -> arp.senderProtocol().equals(arp.targetProtocol()))),
        fault("M-DEF-06", InputFilter.deafTo(WrongDefence::whileAnnouncing)),
        fault("M-DEF-40", Sleepy.HOST));
  }

  private static List<Deviation> defending() {
    return List.of(
        fault("M-DEF-07", always()),
        fault("M-DEF-08", Constants.host(t -> t.defendInterval = ofSeconds(5))),
        fault("M-DEF-09", Constants.host(t -> t.defendInterval = ofSeconds(1))),
        fault("M-DEF-10", twice()),
        fault(
            "M-DEF-11",
            Speech.defence(
                (own, x) ->
                    new ArpPacket(ArpPacket.REPLY, own, x, MacAddress.ZERO, x).broadcast())),
        fault("M-DEF-12", toOffender()),
        fault("M-DEF-13", Speech.defence((own, x) -> ArpPacket.probe(own, x).broadcast())),
        fault("M-DEF-14", always()),
        fault("M-DEF-15", always()),
        fault("M-DEF-16", HostFactory.each(() -> Rules.RFC3927.with(new Ticks()))),
        grey("M-DEF-37", DelayedOutput.arp(HostFactory.RFC3927, ArpTest.DEFENCE, ofSeconds(4))),
        grey("M-DEF-38", HostFactory.each(() -> Rules.RFC3927.with(new Resentful()))),
        fault("M-DEF-41", Exhausted.HOST),
        fault("M-DEF-43", Exhausted.FOR_GOOD));
  }

  private static List<Deviation> imagined() {
    return List.of(
        fault("M-DEF-22", Evidence.inUse((f, arp, x, own) -> arp.senderProtocol().equals(x))),
        fault("M-DEF-23", also((f, arp, x, own) -> asks(arp, x, own) && arp.isProbe())),
        fault("M-DEF-24", also((f, arp, x, own) -> asks(arp, x, own) && !arp.isProbe())),
        fault(
            "M-DEF-25",
            also((f, arp, x, own) -> arp.isAnnouncement() && !arp.senderHardware().equals(own))));
  }

  private static HostFactory only(Evidence.Test test) {
    return Evidence.inUse(IN_USE.and(test));
  }

  private static HostFactory also(Evidence.Test test) {
    return Evidence.inUse(IN_USE.or(test));
  }

  private static boolean asks(ArpPacket arp, Ipv4Address address, MacAddress own) {
    return arp.isRequest()
        && arp.targetProtocol().equals(address)
        && !arp.senderHardware().equals(own);
  }

  private static boolean whileAnnouncing(ArpFrame heard, Interposed host) {
    return Conflicts.inUse(heard, host)
        && host.now().isBefore(host.watch().claimedAt().plus(ofSeconds(2)));
  }

  private static HostFactory always() {
    return HostFactory.of(Rules.RFC3927.with((DefencePolicy) (previous, now, interval) -> true));
  }

  private static HostFactory twice() {
    return Reaction.after(
        HostFactory.RFC3927,
        (output, host) ->
            ArpFrame.in(output)
                .filter(said -> ArpTest.DEFENCE.test(said, host))
                .ifPresent(said -> host.after(ofSeconds(2), () -> host.emit(said.frame()))));
  }

  private static HostFactory toOffender() {
    return OutputRewrite.arp(
        HostFactory.RFC3927,
        ArpTest.DEFENCE,
        (said, host) ->
            said.frame()
                .to(
                    ArpFrame.in(host.current())
                        .map(heard -> heard.arp().senderHardware())
                        .orElse(MacAddress.BROADCAST)));
  }
}
