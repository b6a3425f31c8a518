// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * One attempt of a host to claim an address, read off the wire.
 *
 * @param probes well-formed probes for the address
 * @param claim the first packet with the address as sender, normally the first announcement
 */
public record Attempt(Ipv4Address address, List<Frame> probes, Optional<Frame> claim) {

  /** The announcements of a claim are over by then, in any host. */
  public static final Duration ANNOUNCED = Duration.ofSeconds(5);

  /** Probes of one attempt come no later than this after one another. */
  public static final Duration LONGEST_GAP = Duration.ofSeconds(5);

  /** Longer than any gap inside an attempt, shorter than any limited rate. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /** When the attempt showed itself first. */
  public Instant start() {
    return probes.isEmpty() ? claim.orElseThrow().at() : probes.get(0).at();
  }

  public Frame lastProbe() {
    return probes.get(probes.size() - 1);
  }

  /** A frame that shows the attempt: its last probe, or the claim where there was none. */
  public Frame evidence() {
    return probes.isEmpty() ? claim.orElseThrow() : lastProbe();
  }

  public boolean isClaimed() {
    return claim.isPresent();
  }

  /**
   * What led up to the claim: all frames of the host before it. Where it has claimed the same
   * address before, only those from the first probe on: the earlier ones belong to that claim.
   *
   * @param life frames since the interface became active
   */
  public List<Frame> leadUp(List<Frame> life) {
    int claimed = claim.orElseThrow().index();
    boolean again = in(life).stream().anyMatch(a -> a.claimedEarlier(address, claimed));
    int from = again && !probes.isEmpty() ? probes.get(0).index() : 0;
    return life.stream().filter(s -> s.index() >= from && s.index() < claimed).toList();
  }

  private boolean claimedEarlier(Ipv4Address other, int index) {
    return address.equals(other) && claim.filter(use -> use.index() < index).isPresent();
  }

  /** All attempts of the hosts in these frames, in order. */
  public static List<Attempt> in(List<Frame> frames) {
    var attempts = new ArrayList<Attempt>();
    for (var frame : frames) {
      if (frame.isProbe()) {
        probe(frame, attempts);
      } else if (frame.arp().filter(a -> a.senderProtocol().isLinkLocal()).isPresent()) {
        use(frame, attempts);
      }
    }
    return attempts;
  }

  private static void probe(Frame probe, List<Attempt> attempts) {
    var address = probe.arp().orElseThrow().targetProtocol();
    var current = last(attempts).filter(a -> a.continuesWith(probe, address));
    if (current.isPresent()) {
      var probes = new ArrayList<>(current.get().probes);
      probes.add(probe);
      attempts.set(attempts.size() - 1, new Attempt(address, probes, Optional.empty()));
    } else {
      attempts.add(new Attempt(address, List.of(probe), Optional.empty()));
    }
  }

  private boolean continuesWith(Frame probe, Ipv4Address other) {
    return address.equals(other)
        && claim.isEmpty()
        && !probe.at().isAfter(lastProbe().at().plus(PAUSE));
  }

  private static void use(Frame use, List<Attempt> attempts) {
    var address = use.arp().orElseThrow().senderProtocol();
    var current = last(attempts).filter(a -> a.address.equals(address));
    if (current.isEmpty()) {
      if (attempts.stream().noneMatch(a -> a.address.equals(address))) {
        attempts.add(new Attempt(address, List.of(), Optional.of(use)));
      }
    } else if (!current.get().isClaimed()) {
      var probes = current.get().probes;
      attempts.set(attempts.size() - 1, new Attempt(address, probes, Optional.of(use)));
    }
  }

  private static Optional<Attempt> last(List<Attempt> attempts) {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }
}
