// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.jspecify.annotations.Nullable;

/** What outlives the states of one interface: its rules, its memory, and what it has to say. */
final class Port {

  final MacAddress mac;
  final Rules rules;
  final IpLayer ip;
  private final AddressSelection selection;
  private final RateLimit rateLimit;
  private final SplittableRandom delays;
  private final Queue<Output> outputs = new ArrayDeque<>();
  private Optional<Ipv4Address> preferred;
  private Optional<Ipv4Address> lost = Optional.empty();

  Port(MacAddress mac, Rules rules, Optional<Ipv4Address> remembered, long seed) {
    this.mac = mac;
    this.rules = rules;
    this.preferred = remembered.filter(Ipv4Address::isSelectable);
    this.selection = rules.candidates().selection().apply(mac);
    this.rateLimit = rules.candidates().rateLimit().apply(rules.timing());
    this.ip = new IpLayer(this);
    this.delays = new SplittableRandom(seed ^ mac.bits()).split();
  }

  void transmit(EthernetFrame frame) {
    outputs.add(new Output.Transmit(frame.encode()));
  }

  @Nullable Output next() {
    return outputs.poll();
  }

  /**
   * A new attempt: the remembered address, or the next one of the sequence (section 2.1). An
   * address is preferred until somebody else turns out to have it.
   */
  State acquire(Instant now) {
    var candidate = preferred.orElseGet(this::fresh);
    preferred = Optional.of(candidate);
    var start =
        rateLimit.earliest(now).plus(rules.pacing().beforeFirstProbe(rules.timing(), delays));
    return new Waiting(candidate, start);
  }

  /** The candidate is taken: count it, forget it, take another (section 2.2.1). */
  State abandon(Ipv4Address candidate, ArpPacket evidence, Instant now) {
    rateLimit.conflict(evidence);
    forget(candidate);
    return acquire(now);
  }

  /** The first probe of a candidate goes out now. */
  void attempt(Instant now) {
    rateLimit.attempt(now);
  }

  void claimed(Ipv4Address address) {
    rateLimit.claimed();
    outputs.add(new Output.AddressClaimed(address));
  }

  void lost(Ipv4Address address, Output.Reason reason) {
    if (reason == Output.Reason.CONFLICT) {
      forget(address);
    }
    ip.abandon(address);
    outputs.add(new Output.AddressLost(address, reason));
  }

  private Ipv4Address fresh() {
    var candidate = selection.next();
    return lost.filter(candidate::equals).isPresent() ? selection.next() : candidate;
  }

  private void forget(Ipv4Address address) {
    lost = Optional.of(address);
    preferred = preferred.filter(other -> !other.equals(address));
  }

  Duration probeGap() {
    return rules.pacing().betweenProbes(rules.timing(), delays);
  }
}
