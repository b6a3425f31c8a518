// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Sends from its link-local address wherever it has one (section 2.6.2 has it the other way). */
public final class PrefersLinkLocal implements SendingRule {

  @Override
  public Optional<Ipv4Address> source(
      Optional<Ipv4Address> linkLocal, Optional<Routable> routable) {
    return linkLocal.or(() -> routable.map(Routable::address));
  }
}
