// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * Keeps the source address that it has once chosen for a destination, for new communications too
 * (section 1.9, rule 2).
 */
final class RememberedSource implements SendingRule, Interposed.Between {

  /** Hosts that remember it. */
  static final HostFactory HOST =
      Interposed.ruling(RememberedSource::new, rule -> Rules.RFC3927.with((SendingRule) rule));

  private final Set<Ipv4Address> reached = new HashSet<>();
  private Optional<Ipv4Address> destination = Optional.empty();

  private RememberedSource() {}

  @Override
  public void input(Input input, Interposed host) {
    destination =
        input instanceof Input.Send send ? Optional.of(send.destination()) : Optional.empty();
    host.pass(input);
    destination = Optional.empty();
  }

  @Override
  public Optional<Ipv4Address> source(
      Optional<Ipv4Address> linkLocal, Optional<Routable> routable) {
    if (linkLocal.isPresent() && routable.isEmpty()) {
      destination.ifPresent(reached::add);
    }
    return linkLocal
        .filter(own -> destination.filter(reached::contains).isPresent())
        .or(() -> SendingRule.super.source(linkLocal, routable));
  }
}
