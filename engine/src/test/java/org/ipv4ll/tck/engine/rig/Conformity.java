// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rig;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Holds what a host did against the windows of RFC 3927, whatever it has heard meanwhile. */
public final class Conformity {

  /** How late a claim may be announced; the text has no upper bound (section 2.4). */
  private static final Duration LATE = ofMillis(300);

  private final List<String> violations = new ArrayList<>();
  private final List<Duration> probes = new ArrayList<>();
  private final List<Duration> announcements = new ArrayList<>();
  private Optional<Ipv4Address> candidate = Optional.empty();
  private Optional<Ipv4Address> claimed = Optional.empty();
  private Duration claimedAt = Duration.ZERO;

  private Conformity() {}

  public static List<String> violations(List<Seen> seen) {
    var conformity = new Conformity();
    seen.forEach(conformity::check);
    return conformity.violations;
  }

  private void check(Seen seen) {
    if (seen.isProbe()) {
      // one for a routable address (RFC 5227) is no part of this protocol
      seen.arp()
          .map(arp -> arp.targetProtocol())
          .filter(Ipv4Address::isLinkLocal)
          .ifPresent(candidate -> probe(candidate, seen.at()));
    } else if (seen.output() instanceof Output.AddressClaimed claim) {
      claimed(claim.address(), seen.at());
    } else if (seen.isLoss()) {
      lost(seen.at());
    } else {
      sent(seen);
    }
  }

  private void probe(Ipv4Address address, Duration at) {
    demand(claimed.isEmpty(), "probe in use", at);
    demand(address.isSelectable(), "reserved candidate " + address, at);
    boolean more =
        candidate.filter(address::equals).isPresent()
            && probes.size() < 3
            && since(last(probes), at).compareTo(ofSeconds(2)) <= 0;
    if (more) {
      demand(since(last(probes), at).compareTo(ofSeconds(1)) >= 0, "probe too early", at);
    } else {
      probes.clear();
    }
    candidate = Optional.of(address);
    probes.add(at);
  }

  private void claimed(Ipv4Address address, Duration at) {
    demand(candidate.filter(address::equals).isPresent(), "claims what it has not probed", at);
    demand(probes.size() == 3, probes.size() + " probes", at);
    var silence = since(last(probes), at);
    demand(silence.compareTo(ofSeconds(2)) >= 0, "claim too early", at);
    demand(silence.compareTo(ofSeconds(2).plus(LATE)) <= 0, "claim too late", at);
    claimed = Optional.of(address);
    claimedAt = at;
    announcements.clear();
  }

  private void lost(Duration at) {
    boolean complete = since(claimedAt, at).compareTo(ofSeconds(2).plus(LATE)) > 0;
    demand(!complete || announced(), "announced at " + announcements, at);
    claimed = Optional.empty();
    candidate = Optional.empty();
    probes.clear();
  }

  /** Twice, 2 s apart; whatever else there is defends the address. */
  private boolean announced() {
    return announcements.stream()
        .anyMatch(
            first ->
                since(claimedAt, first).compareTo(LATE) <= 0
                    && announcements.contains(first.plus(ofSeconds(2))));
  }

  private void sent(Seen seen) {
    if (seen.isAnnouncement()) {
      announcements.add(seen.at());
    }
    seen.arp()
        .map(arp -> arp.senderProtocol())
        .or(() -> seen.ip().map(packet -> packet.source()))
        .filter(Ipv4Address::isLinkLocal)
        .ifPresent(source -> used(source, seen));
  }

  private void used(Ipv4Address source, Seen seen) {
    demand(claimed.filter(source::equals).isPresent(), "uses " + source, seen.at());
    boolean broadcast = seen.frame().orElseThrow().isBroadcast();
    demand(seen.arp().isEmpty() || broadcast, "ARP not broadcast", seen.at());
  }

  private void demand(boolean holds, String violation, Duration at) {
    if (!holds) {
      violations.add(at + ": " + violation);
    }
  }

  private static Duration since(Duration earlier, Duration at) {
    return at.minus(earlier);
  }

  private static Duration last(List<Duration> times) {
    return times.isEmpty() ? Duration.ZERO : times.get(times.size() - 1);
  }
}
