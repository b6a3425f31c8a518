// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.grey;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that answer ARP for link-local addresses that they do not have (section 2.7). */
final class ProxyMutants {

  private static final Ipv4Address NAMES = Ipv4Address.parse("169.254.169.253");

  private ProxyMutants() {}

  static List<Mutant> all() {
    return Stream.of(whenever(), whatever(), single()).flatMap(List::stream).toList();
  }

  private static List<Mutant> whenever() {
    return List.of(
        fault("M-FWD-70", Proxy.answering(() -> (heard, host) -> host.watch().hasRoutable())),
        fault("M-FWD-71", Proxy.answering(() -> (heard, host) -> host.watch().claimed().isEmpty())),
        fault("M-FWD-72", Proxy.answering(() -> (heard, host) -> isRoutable(heard.arp().senderProtocol()))),
        fault("M-RTL-70", Proxy.answering(UnderLimit::new)));
  }

  private static List<Mutant> whatever() {
    return List.of(
        fault("M-FWD-73", Proxy.answering(Acquainted::new)),
        fault(
            "M-FWD-74",
            Proxy.answering(() -> (heard, host) -> sharesPrefix(heard.arp().targetProtocol(), Proxy.SERVICES))),
        fault(
            "M-FWD-75",
            Proxy.answering(
                () ->
                    (heard, host) ->
                        host.watch()
                            .claimed()
                            .filter(own -> sharesLastOctet(own, heard.arp().targetProtocol()))
                            .isPresent())));
  }

  private static List<Mutant> single() {
    return List.of(
        grey("M-FWD-76", Proxy.answering(() -> (heard, host) -> heard.isFor(Proxy.SERVICES))),
        variant("V-86", Reaction.afterHearing(HostFactory.RFC3927, ProxyMutants::serve)));
  }

  private static boolean isRoutable(Ipv4Address address) {
    return address.isUnicast() && !address.isLinkLocal();
  }

  private static boolean sharesPrefix(Ipv4Address one, Ipv4Address other) {
    return one.bits() >>> 8 == other.bits() >>> 8;
  }

  private static boolean sharesLastOctet(Ipv4Address one, Ipv4Address other) {
    return (one.bits() & 0xFF) == (other.bits() & 0xFF);
  }

  private static void serve(ArpFrame heard, Interposed host) {
    var station = ManagementController.of(host.watch().mac());
    if (heard.arp().isRequest() && (heard.isFor(Proxy.SERVICES) || heard.isFor(NAMES))) {
      host.emit(ArpPacket.reply(station, heard.arp()).broadcast());
    }
  }

  /** From the denial of one candidate too many to the next claim. */
  private static final class UnderLimit implements Proxy.Answers {

    private final Set<Ipv4Address> candidates = new HashSet<>();

    @Override
    public void said(Output output, Interposed host) {
      if (output instanceof Output.AddressClaimed) {
        candidates.clear();
      }
      host.watch().candidate().ifPresent(candidates::add);
    }

    @Override
    public boolean test(ArpFrame heard, Interposed host) {
      return candidates.size() > Timing.RFC3927.maxConflicts();
    }
  }

  private static final class Acquainted implements Proxy.Answers {

    private final Set<Ipv4Address> known = new HashSet<>();

    @Override
    public boolean test(ArpFrame heard, Interposed host) {
      var arp = heard.arp();
      if (arp.isReply() && arp.targetHardware().equals(host.watch().mac())) {
        known.add(arp.senderProtocol());
      }
      return known.contains(arp.targetProtocol());
    }
  }
}
