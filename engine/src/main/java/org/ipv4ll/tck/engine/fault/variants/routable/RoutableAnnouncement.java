// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.routable;

import static java.time.Duration.ofSeconds;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;

/** Announces a routable address when it comes, twice, as RFC 5227 section 2.3 has it. */
final class RoutableAnnouncement implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(RoutableAnnouncement::new);

  private Optional<Routable> current = Optional.empty();
  private boolean up;

  private RoutableAnnouncement() {}

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    up = input instanceof Input.LinkUp || up && !(input instanceof Input.LinkDown);
    if (input instanceof Input.RoutableAddress change && !change.address().equals(current)) {
      current = change.address().filter(own -> !own.address().isLinkLocal());
      current.ifPresent(
          own -> {
            announce(own, host);
            host.after(ofSeconds(2), () -> announce(own, host));
          });
    }
  }

  private void announce(Routable own, Interposed host) {
    if (up && current.filter(own::equals).isPresent()) {
      Gratuitous.announce(own.address(), host);
    }
  }
}
