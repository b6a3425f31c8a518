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

  private static final Ipv4Address SERVICES = Ipv4Address.parse("169.254.169.254");
  private static final Ipv4Address NAMES = Ipv4Address.parse("169.254.169.253");

  private ProxyMutants() {}

  static List<Mutant> all() {
    return Stream.of(whenever(), whatever(), single()).flatMap(List::stream).toList();
  }

  private static List<Mutant> whenever() {
    return List.of(
        fault("M-FWD-70", proxy(() -> (heard, host) -> host.watch().hasRoutable())),
        fault("M-FWD-71", proxy(() -> (heard, host) -> host.watch().claimed().isEmpty())),
        fault("M-FWD-72", proxy(() -> (heard, host) -> isRoutable(heard.arp().senderProtocol()))),
        fault("M-RTL-70", proxy(Limited::new)));
  }

  private static List<Mutant> whatever() {
    return List.of(
        fault("M-FWD-73", proxy(Acquainted::new)),
        fault(
            "M-FWD-74",
            proxy(() -> (heard, host) -> sharesPrefix(heard.arp().targetProtocol(), SERVICES))),
        fault(
            "M-FWD-75",
            proxy(
                () ->
                    (heard, host) ->
                        host.watch()
                            .claimed()
                            .filter(own -> sharesLastOctet(own, heard.arp().targetProtocol()))
                            .isPresent())));
  }

  private static List<Mutant> single() {
    return List.of(
        grey("M-FWD-76", proxy(() -> (heard, host) -> heard.isFor(SERVICES))),
        variant("V-86", Reaction.afterHearing(HostFactory.RFC3927, ProxyMutants::serve)));
  }

  /** For which questions about addresses of others there is an answer. */
  private static HostFactory proxy(Supplier<? extends ArpTest> answers) {
    return Interposed.around(HostFactory.RFC3927, () -> new Proxy(answers.get()));
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
    if (heard.arp().isRequest() && (heard.isFor(SERVICES) || heard.isFor(NAMES))) {
      host.emit(ArpPacket.reply(station, heard.arp()).broadcast());
    }
  }

  private record Proxy(ArpTest answers) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      ArpFrame.in(input)
          .filter(heard -> answers.test(heard, host) && isForOther(heard, host))
          .ifPresent(
              heard -> host.emit(ArpPacket.reply(host.watch().mac(), heard.arp()).broadcast()));
    }

    @Override
    public void output(Output output, Interposed host) {
      if (answers instanceof Limited limited) {
        limited.said(output, host);
      }
      host.emit(output);
    }

    private static boolean isForOther(ArpFrame heard, Interposed host) {
      var wanted = heard.arp().targetProtocol();
      return heard.arp().isRequest()
          && wanted.isLinkLocal()
          && !heard.isFrom(wanted)
          && !host.watch().isClaimed(wanted)
          && !host.watch().isCandidate(wanted);
    }
  }

  /** From the denial of one candidate too many to the next claim. */
  private static final class Limited implements ArpTest {

    private final Set<Ipv4Address> candidates = new HashSet<>();

    void said(Output output, Interposed host) {
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

  private static final class Acquainted implements ArpTest {

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
