// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Serves only one of its two addresses while it has both (section 2.6.1). */
final class Torn implements Interposed.Between {

  private final boolean dropsLinkLocal;
  private boolean routable;

  private Torn(boolean dropsLinkLocal) {
    this.dropsLinkLocal = dropsLinkLocal;
  }

  static HostFactory linkLocal() {
    return Interposed.host(() -> new Torn(true));
  }

  static HostFactory routable() {
    return Interposed.host(() -> new Torn(false));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress change) {
      routable = change.address().filter(r -> !r.address().isLinkLocal()).isPresent();
    }
    if (!routable || host.watch().claimed().isEmpty() || !isDropped(input, host)) {
      host.pass(input);
    }
  }

  private boolean isDropped(Input input, Interposed host) {
    return input instanceof Input.Send && !dropsLinkLocal
        || input
            .packet()
            .filter(packet -> host.watch().isClaimed(packet.destination()) == dropsLinkLocal)
            .isPresent();
  }
}
