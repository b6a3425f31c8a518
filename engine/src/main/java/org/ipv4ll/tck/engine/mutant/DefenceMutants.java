// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.mutant.Evidence.Test.IN_USE;
import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.grey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Conflicts with the address in use: not seen, seen where none is, defended wrongly (2.5). */
final class DefenceMutants {

  private DefenceMutants() {}

  static List<Mutant> all() {
    return Stream.of(blind(), defending(), imagined()).flatMap(List::stream).toList();
  }

  private static List<Mutant> blind() {
    return List.of(
        fault(
            "M-DEF-01", "no detection after the claim", Evidence.inUse((f, arp, x, own) -> false)),
        fault("M-DEF-02", "conflicting replies ignored", only((f, arp, x, own) -> !arp.isReply())),
        fault("M-DEF-03", "conflicting requests ignored", only((f, arp, x, own) -> arp.isReply())),
        fault(
            "M-DEF-04",
            "unicast conflict ignored",
            only((f, arp, x, own) -> f.destination().isGroup())),
        fault(
            "M-DEF-05",
            "only the gratuitous form recognised",
            only((f, arp, x, own) -> arp.senderProtocol().equals(arp.targetProtocol()))),
        fault(
            "M-DEF-06",
            "conflict while announcing ignored",
            InputFilter.arp(HostFactory.RFC3927, DefenceMutants::whileAnnouncing)),
        fault("M-DEF-40", "conflict noticed only while traffic is sent", Sleepy.HOST));
  }

  private static List<Mutant> defending() {
    return List.of(
        fault("M-DEF-07", "defends every time, never yields", always()),
        fault(
            "M-DEF-08",
            "DEFEND_INTERVAL 5 s",
            Constants.host(t -> t.defendInterval = ofSeconds(5))),
        fault(
            "M-DEF-09",
            "DEFEND_INTERVAL 1 s",
            Constants.host(t -> t.defendInterval = ofSeconds(1))),
        fault("M-DEF-10", "two announcements to defend", twice()),
        fault(
            "M-DEF-11",
            "defends by a reply",
            Speech.defence(
                (own, x) ->
                    new ArpPacket(ArpPacket.REPLY, own, x, MacAddress.ZERO, x).broadcast())),
        fault("M-DEF-12", "defends by unicast to the offender", toOffender()),
        fault(
            "M-DEF-13",
            "sender IP of the defence is 0",
            Speech.defence((own, x) -> ArpPacket.probe(own, x).broadcast())),
        fault("M-DEF-14", "time of a defended conflict not recorded", always()),
        fault("M-DEF-15", "time recorded only when a defence is refused", always()),
        fault("M-DEF-16", "tick wraps in the comparison", DefenceMutants::wrapping),
        grey(
            "M-DEF-37",
            "defence 4 s late",
            DelayedOutput.arp(HostFactory.RFC3927, ArpTest.DEFENCE, ofSeconds(4))),
        grey("M-DEF-38", "conflict of the former address counts", DefenceMutants::resentful),
        fault("M-DEF-41", "answers nothing for a while after a defence", Exhausted.HOST),
        fault(
            "M-DEF-43", "answers nothing from a defence to the next conflict", Exhausted.FOR_GOOD));
  }

  private static List<Mutant> imagined() {
    return List.of(
        fault(
            "M-DEF-22",
            "own echoed announcement taken for a conflict",
            Evidence.inUse((f, arp, x, own) -> arp.senderProtocol().equals(x))),
        fault(
            "M-DEF-23",
            "foreign probe taken for a conflict",
            also((f, arp, x, own) -> asks(arp, x, own) && arp.isProbe())),
        fault(
            "M-DEF-24",
            "foreign request taken for a conflict",
            also((f, arp, x, own) -> asks(arp, x, own) && !arp.isProbe())),
        fault(
            "M-DEF-25",
            "announcement of another address taken for a conflict",
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

  private static Host wrapping(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    return HostFactory.host(mac, Rules.RFC3927.with(new Ticks()), remembered, seed);
  }

  private static Host resentful(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    return HostFactory.host(mac, Rules.RFC3927.with(new Resentful()), remembered, seed);
  }
}
