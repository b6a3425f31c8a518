// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Packets that go where they must not when the first way fails (section 2.6). */
final class WrongFallback {

  private static final int TEN = 10;
  private static final int FIRST_OCTET = 24;

  private static final Duration UNANSWERED = Duration.ofSeconds(1);

  private WrongFallback() {}

  static List<Deviation> all() {
    return List.of(
        weak(
            "M-FWD-25",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(Detour.NOWHERE).filter(hop -> from.isLinkLocal() && isTen(to)))),
        fault(
            "M-FWD-26",
            Interposed.ruling(Fallback::new, way -> Rules.RFC3927.with((SendingRule) way))));
  }

  private static boolean isTen(Ipv4Address address) {
    return address.bits() >>> FIRST_OCTET == TEN;
  }

  /** Where a station does not answer, the router may know better. */
  private static final class Fallback implements SendingRule, Interposed.Between {

    private final Set<Ipv4Address> silent = new HashSet<>();

    @Override
    public NextHop nextHop(
        Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
      return routable
          .flatMap(Routable::gateway)
          .filter(gateway -> silent.contains(destination))
          .<NextHop>map(NextHop.Resolve::new)
          .orElseGet(() -> SendingRule.super.nextHop(source, destination, routable));
    }

    @Override
    public void input(Input input, Interposed host) {
      ArpFrame.in(input).ifPresent(heard -> silent.remove(heard.arp().senderProtocol()));
      host.pass(input);
      if (input instanceof Input.Send send && send.destination().isLinkLocal()) {
        silent.add(send.destination());
        host.after(UNANSWERED, () -> again(send, host));
      }
    }

    private void again(Input.Send send, Interposed host) {
      if (silent.contains(send.destination())) {
        host.pass(send);
      }
    }
  }
}
