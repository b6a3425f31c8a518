// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts and routers that send or forward wrongly: M-FWD. */
public final class ForwardingFaults {

  private ForwardingFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            EchoForOthers.all(),
            ForwardingForSender.all(),
            GatewayByProtocol.all(),
            LeakyRouter.all(),
            LostRoutes.all(),
            WrongFallback.all(),
            WrongNextHop.all(),
            WrongProxy.all(),
            WrongReturnPath.all())
        .flatMap(List::stream)
        .toList();
  }
}
