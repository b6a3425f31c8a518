// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.dns;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Enters its link-local address into the DNS by a dynamic update (RFC 2136) once it is claimed. */
final class Registering {

  private static final Duration DELAY = Duration.ofSeconds(5);
  private static final Ipv4Address SERVER = Ipv4Address.parse("192.0.2.53");

  static final HostFactory HOST =
      Reaction.after(
          HostFactory.RFC3927,
          (output, host) -> {
            if (output instanceof Output.AddressClaimed claimed) {
              host.after(
                  DELAY,
                  () -> {
                    if (host.watch().isClaimed(claimed.address())) {
                      host.emit(update(host.watch().mac(), claimed.address()));
                    }
                  });
            }
          });

  private Registering() {}

  private static EthernetFrame update(MacAddress mac, Ipv4Address address) {
    var message = DynamicUpdate.entering("example", address);
    return new UdpDatagram(DynamicUpdate.ASKING_PORT, DynamicUpdate.PORT, message)
        .packet(address, SERVER)
        .frame(mac, MacAddress.BROADCAST);
  }
}
