// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Companion;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Unreported;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Another station behind the same port, which claims and defends a link-local address as well. */
public final class ManagementController implements Interposed.Between {

  static final HostFactory HOST = ManagementController::besideHost;

  private static final long OTHER_NUMBER = 0x5A_0000;

  private final Companion controller;

  private ManagementController(MacAddress own, long seed) {
    this.controller =
        new Companion(
            new Unreported(new LinkLocalHost(own, Rules.RFC3927, Optional.empty(), seed)));
  }

  private static Host besideHost(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var host = HostFactory.RFC3927.create(mac, remembered, seed);
    return new Interposed(host, mac, new ManagementController(of(mac), seed));
  }

  /** The hardware address of the controller beside a host. */
  public static MacAddress of(MacAddress host) {
    return new MacAddress(host.bits() ^ OTHER_NUMBER);
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkUp
        || input instanceof Input.LinkDown
        || input instanceof Input.FrameReceived) {
      controller.handle(input, host);
    }
    host.pass(input);
  }
}
