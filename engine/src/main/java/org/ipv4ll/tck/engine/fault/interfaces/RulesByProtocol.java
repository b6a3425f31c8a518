// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.forwarding.ByProtocol;
import org.ipv4ll.tck.engine.fault.forwarding.PrefersLinkLocal;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Watch;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that deliver and send differently by transport protocol (sections 1.9 and 2.6). */
final class RulesByProtocol {

  private RulesByProtocol() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-IFC-70", ByProtocol.host(Ipv4Packet.TCP, new PrefersLinkLocal())),
        fault("M-IFC-71", ByProtocol.host(Ipv4Packet.UDP, new PrefersLinkLocal())),
        fault(
            "M-IFC-72",
            ByProtocol.host(
                Ipv4Packet.UDP, Detour.throughGateway((from, to) -> Detour.isLocal(to)))),
        fault(
            "M-IFC-73",
            ByProtocol.host(
                Ipv4Packet.TCP,
                (from, to, routable) ->
                    Optional.<NextHop>of(new NextHop.Direct(MacAddress.BROADCAST))
                        .filter(hop -> Detour.isLocal(to)))),
        weak("M-IFC-74", Interposed.host(() -> new Dropping(Ipv4Packet.TCP))),
        weak("M-IFC-75", Interposed.host(() -> new Dropping(Ipv4Packet.UDP))));
  }

  private record Dropping(int protocol) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (!isDropped(input, host.watch())) {
        host.pass(input);
      }
    }

    private boolean isDropped(Input input, Watch watch) {
      return watch.hasRoutable()
          && input
              .packet()
              .filter(p -> p.protocol() == protocol && watch.isClaimed(p.destination()))
              .isPresent();
    }
  }
}
