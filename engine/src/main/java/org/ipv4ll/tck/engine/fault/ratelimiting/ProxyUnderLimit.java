// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Proxy;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Answers ARP for everybody while the rate limit holds (sections 2.2.1 and 2.7). */
final class ProxyUnderLimit {

  private ProxyUnderLimit() {}

  static List<Deviation> all() {
    return List.of(fault("M-RTL-70", Proxy.answering(UnderLimit::new)));
  }

  /** From the denial of one candidate too many to the next claim. */
  private static final class UnderLimit implements Proxy.Answers {

    private final Set<Ipv4Address> candidates = new HashSet<>();

    @Override
    public void said(Output output, Interposed host) {
      if (output instanceof Output.AddressClaimed) {
        candidates.clear();
      }
      host.watch().candidate().ifPresent(candidates::add);
    }

    @Override
    public boolean test(ArpFrame heard, Interposed host) {
      return candidates.size() > Timing.RFC3927.maxConflicts();
    }
  }
}
