// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that send as if they had lost a route after a change of link or address (section 2.6). */
final class LostRoutes {

  private static final int UPPER_HALF = 0x8000;

  private LostRoutes() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-FWD-28",
            OutputFilter.of(
                HostFactory.RFC3927,
                (output, host) -> host.watch().flaps() > 0 && isForUpperHalf(output))),
        fault("M-FWD-27", HostFactory.each(() -> Rules.RFC3927.with(new Bereft()))));
  }

  private static boolean isForUpperHalf(Output output) {
    return output instanceof Output.Transmit transmit
        && Ipv4Packet.decode(transmit.bytes())
            .map(Ipv4Packet::destination)
            .filter(to -> to.isLinkLocal() && (to.bits() & UPPER_HALF) != 0)
            .isPresent();
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
