// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.routable;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Companion;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.interfaces.WrongTransition;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Probes, claims, announces and defends what a DHCP server leases to it from 169.254/16. */
final class LeaseAsCandidate implements Interposed.Between {

  static final HostFactory HOST = LeaseAsCandidate::create;

  private final MacAddress mac;
  private final long seed;
  private Optional<Companion> leased = Optional.empty();
  private boolean wanted = true;
  private boolean up;

  private LeaseAsCandidate(MacAddress mac, long seed) {
    this.mac = mac;
    this.seed = seed;
  }

  private static Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var rules = Rules.RFC3927.with(WrongTransition.credulous());
    var host = HostFactory.host(mac, rules, remembered, seed);
    return new Interposed(host, mac, new LeaseAsCandidate(mac, seed));
  }

  @Override
  public void input(Input input, Interposed host) {
    up = input instanceof Input.LinkUp || up && !(input instanceof Input.LinkDown);
    if (input instanceof Input.RoutableAddress change) {
      end(host);
      change.address().map(Routable::address).ifPresent(address -> begin(address, host));
    } else if (input instanceof Input.LinkLocalWanted wish) {
      wanted = wish.wanted();
    }
    if (leased.isEmpty()) {
      host.pass(input);
    } else {
      leased.get().handle(input, host);
      hand(input, host);
    }
  }

  /** Its own address makes room for a leased one of the prefix. */
  private void begin(Ipv4Address address, Interposed host) {
    if (address.isLinkLocal()) {
      host.pass(new Input.LinkLocalWanted(false));
      var one = new LinkLocalHost(mac, Rules.RFC3927, Optional.of(address), seed + 1);
      leased = Optional.of(new Companion(one));
      leased.get().handle(new Input.LinkLocalWanted(wanted), host);
      if (up) {
        leased.get().handle(new Input.LinkUp(), host);
      }
    }
  }

  /** The DHCP client of the one that made room goes on. */
  private static void hand(Input input, Interposed host) {
    if (!(input instanceof Input.RoutableAddress) && !(input instanceof Input.LinkLocalWanted)) {
      host.pass(input);
    }
  }

  private void end(Interposed host) {
    if (leased.isPresent()) {
      leased.get().handle(new Input.LinkLocalWanted(false), host);
      leased = Optional.empty();
      host.pass(new Input.LinkLocalWanted(wanted));
    }
  }
}
