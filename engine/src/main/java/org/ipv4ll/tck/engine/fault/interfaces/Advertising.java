// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.announcing.MulticastDns;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Goes on publishing its link-local address by multicast DNS when it has a routable one. */
final class Advertising implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Advertising::new);

  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private Optional<Ipv4Address> routable = Optional.empty();

  private Advertising() {}

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress change) {
      boolean silent = routable.isEmpty();
      routable = change.address().map(Routable::address).filter(own -> !own.isLinkLocal());
      if (silent && routable.isPresent()) {
        host.after(INTERVAL, () -> advertise(host));
      }
    }
    host.pass(input);
  }

  private void advertise(Interposed host) {
    routable.ifPresent(
        from -> {
          var mac = host.watch().mac();
          host.watch().former().ifPresent(x -> host.emit(MulticastDns.advertisement(mac, from, x)));
          host.after(INTERVAL, () -> advertise(host));
        });
  }
}
