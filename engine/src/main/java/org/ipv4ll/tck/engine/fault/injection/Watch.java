// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Where a host stands, read from what it says: a decorator cannot look inside. */
public final class Watch {

  private final MacAddress mac;
  private Optional<Ipv4Address> candidate = Optional.empty();
  private Optional<Ipv4Address> claimed = Optional.empty();
  private Optional<Ipv4Address> former = Optional.empty();
  private Optional<Ipv4Address> lost = Optional.empty();
  private Instant lastSpoken = Instant.EPOCH;
  private Instant claimedAt = Instant.EPOCH;
  private int probes;
  private int losses;
  private int flaps;
  private boolean routable;

  Watch(MacAddress mac) {
    this.mac = mac;
  }

  public MacAddress mac() {
    return mac;
  }

  /** The address that is being probed. */
  public Optional<Ipv4Address> candidate() {
    return candidate;
  }

  public boolean isCandidate(Ipv4Address address) {
    return candidate.filter(address::equals).isPresent();
  }

  /** The address that is in use. */
  public Optional<Ipv4Address> claimed() {
    return claimed;
  }

  public boolean isClaimed(Ipv4Address address) {
    return claimed.filter(address::equals).isPresent();
  }

  /** The address that was claimed last, be it still in use or not. */
  public Optional<Ipv4Address> former() {
    return former;
  }

  /** The address that it lost last by a conflict. */
  public Optional<Ipv4Address> lost() {
    return lost;
  }

  /** How many probes the candidate has had. */
  public int probes() {
    return probes;
  }

  /** How many addresses it has lost by conflicts. */
  public int losses() {
    return losses;
  }

  /** How often its link has gone down. */
  public int flaps() {
    return flaps;
  }

  /** Whether it has a routable address. */
  public boolean hasRoutable() {
    return routable;
  }

  /** When the address in use was claimed. */
  public Instant claimedAt() {
    return claimedAt;
  }

  /** Whether the second announcement of the address in use is still to come. */
  public boolean isAnnouncing(Instant now) {
    return claimed.isPresent() && now.isBefore(claimedAt.plus(Timing.RFC3927.announceInterval()));
  }

  /** When the last probe or announcement went out. */
  public Instant lastSpoken() {
    return lastSpoken;
  }

  /** The candidate is given up for another. */
  public void abandoned() {
    candidate = Optional.empty();
    probes = 0;
  }

  void input(Input input) {
    if (input instanceof Input.LinkDown || input instanceof Input.LinkUp) {
      abandoned();
    }
    flaps += input instanceof Input.LinkDown ? 1 : 0;
    if (input instanceof Input.RoutableAddress change) {
      routable = change.address().filter(own -> !own.address().isLinkLocal()).isPresent();
    }
  }

  void output(Output output, Instant now) {
    if (output instanceof Output.AddressClaimed claim) {
      candidate = Optional.empty();
      claimed = Optional.of(claim.address());
      former = claimed;
      claimedAt = now;
    } else if (output instanceof Output.AddressLost loss) {
      claimed = Optional.empty();
      lost(loss);
    } else {
      ArpFrame.in(output).ifPresent(said -> said(said, now));
    }
  }

  private void lost(Output.AddressLost loss) {
    if (loss.reason() == Output.Reason.CONFLICT) {
      losses++;
      lost = Optional.of(loss.address());
    }
  }

  private void said(ArpFrame said, Instant now) {
    if (said.arp().isProbe()) {
      probes = isCandidate(said.arp().targetProtocol()) ? probes + 1 : 1;
      candidate = Optional.of(said.arp().targetProtocol());
      lastSpoken = now;
    } else if (said.arp().isAnnouncement()) {
      lastSpoken = now;
    }
  }
}
