// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that lose their way from a link-local address to a routable one (section 1.9). */
final class TransitionMutants {

  private TransitionMutants() {}

  static List<Mutant> all() {
    return List.of(
        weak("M-IFC-27", Interposed.around(HostFactory.RFC3927, Absorbed::new)),
        fault("M-IFC-80", OverwrittenLease.HOST),
        fault("M-FWD-27", TransitionMutants::bereft));
  }

  private static Host bereft(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    return HostFactory.host(mac, Rules.RFC3927.with(new Bereft()), remembered, seed);
  }

  private static final class Absorbed implements Interposed.Between {

    private Optional<Input> unnoticed = Optional.empty();

    @Override
    public void input(Input input, Interposed host) {
      boolean probing = host.watch().claimed().isEmpty() && host.watch().candidate().isPresent();
      if (probing && input instanceof Input.RoutableAddress) {
        unnoticed = Optional.of(input);
        return;
      }
      host.pass(input);
      var noticed = unnoticed.filter(i -> host.watch().claimed().isPresent());
      unnoticed = noticed.isPresent() ? Optional.empty() : unnoticed;
      noticed.ifPresent(host::pass);
    }
  }

  /** Its route to the prefix goes with its address. */
  private static final class Bereft implements SendingRule {

    private boolean had;
    private boolean has;

    @Override
    public Optional<Ipv4Address> source(
        Optional<Ipv4Address> linkLocal, Optional<Routable> routable) {
      has = linkLocal.isPresent();
      had |= has;
      return SendingRule.super.source(linkLocal, routable);
    }

    @Override
    public NextHop nextHop(
        Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
      var gateway = routable.flatMap(Routable::gateway);
      return had && !has && destination.isLinkLocal() && gateway.isPresent()
          ? new NextHop.Resolve(gateway.get())
          : SendingRule.super.nextHop(source, destination, routable);
    }
  }
}
