// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Serves only one of its two addresses while it has both (section 2.6.1). */
final class Torn implements Interposed.Between {

  private final boolean dropsLinkLocal;
  private boolean routable;

  private Torn(boolean dropsLinkLocal) {
    this.dropsLinkLocal = dropsLinkLocal;
  }

  static HostFactory linkLocal() {
    return Interposed.around(HostFactory.RFC3927, () -> new Torn(true));
  }

  static HostFactory routable() {
    return Interposed.around(HostFactory.RFC3927, () -> new Torn(false));
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
    if (input instanceof Input.FrameReceived received) {
      return Ipv4Packet.decode(received.bytes())
          .filter(packet -> host.watch().isClaimed(packet.destination()) == dropsLinkLocal)
          .isPresent();
    }
    return input instanceof Input.Send && !dropsLinkLocal;
  }
}
