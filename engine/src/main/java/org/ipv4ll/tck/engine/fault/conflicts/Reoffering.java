// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Keeps a candidate that was denied before its first probe, and comes back to it. */
final class Reoffering extends RateLimit implements AddressSelection {

  static final HostFactory HOST =
      (mac, remembered, seed) -> {
        var both = new Reoffering(mac);
        var rules = Rules.RFC3927.withSelection(m -> both).withRateLimit(timing -> both);
        return HostFactory.host(mac, rules, remembered, seed);
      };

  private final AddressSelection selection;
  private Optional<Ipv4Address> waiting = Optional.empty();
  private Optional<Ipv4Address> kept = Optional.empty();
  private boolean due;

  private Reoffering(MacAddress mac) {
    super(Timing.RFC3927);
    selection = new UniformSelection(mac);
  }

  @Override
  public void conflict(ArpPacket evidence) {
    super.conflict(evidence);
    due = waiting.isEmpty();
    kept = waiting.or(() -> kept);
  }

  @Override
  public void attempt(Instant now) {
    super.attempt(now);
    waiting = Optional.empty();
  }

  @Override
  public Ipv4Address next() {
    var next = kept.filter(x -> due).orElseGet(selection::next);
    kept = kept.filter(x -> !due);
    due = false;
    waiting = Optional.of(next);
    return next;
  }
}
