// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import java.util.HashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Counts of conflicts that go wrong (section 2.2.1). */
final class LimitCounts {

  private LimitCounts() {}

  /** Cleared as soon as a candidate survives its first probe. */
  static HostFactory clearedByProgress() {
    return (mac, remembered, seed) -> {
      var limit = new RateLimit(Timing.RFC3927);
      var rules = Rules.RFC3927.withRateLimit(timing -> limit);
      return new Interposed(
          HostFactory.host(mac, rules, remembered, seed), mac, new Progress(limit));
    };
  }

  private record Progress(RateLimit limit) implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      if (ArpFrame.in(output).filter(said -> said.arp().isProbe()).isPresent()
          && host.watch().probes() > 1) {
        limit.claimed();
      }
      host.emit(output);
    }
  }

  /** Kept in four bits. */
  static final class FourBits extends RateLimit {

    private static final int RANGE = 16;

    FourBits(Timing timing) {
      super(timing);
    }

    @Override
    public void conflict(ArpPacket evidence) {
      super.conflict(evidence);
      if (conflicts() == RANGE) {
        claimed();
      }
    }
  }

  /** One for each holder of an address. */
  static final class PerHolder extends RateLimit {

    private final Map<MacAddress, Integer> counts = new HashMap<>();

    PerHolder(Timing timing) {
      super(timing);
    }

    @Override
    public void conflict(ArpPacket evidence) {
      int count = counts.merge(evidence.senderHardware(), 1, Integer::sum);
      super.claimed();
      for (int i = 0; i < count; i++) {
        super.conflict(evidence);
      }
    }

    @Override
    public void claimed() {
      counts.clear();
      super.claimed();
    }
  }
}
