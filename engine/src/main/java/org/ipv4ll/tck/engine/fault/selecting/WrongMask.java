// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.selecting;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Takes for its link what has the bits of 169.254 among others (section 2.1). */
final class WrongMask {

  private static final int BOGUS_MASK = 0xA9FE_0000;

  private WrongMask() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-SEL-21",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(to).filter(WrongMask::looksLocal).map(NextHop.Resolve::new))));
  }

  private static boolean looksLocal(Ipv4Address address) {
    return (address.bits() & BOGUS_MASK) == BOGUS_MASK && address.isUnicast();
  }
}
