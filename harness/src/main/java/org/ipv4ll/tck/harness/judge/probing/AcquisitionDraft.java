// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Frame;

/** An acquisition while it is read, frame by frame. */
final class AcquisitionDraft {

  private static final Timing TIMING = Timing.RFC3927;

  /** Longer than any gap inside a test, shorter than any limited rate. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /** A probe for another address in the middle of a test does not end it. */
  private static final Duration ASIDE = Duration.ofSeconds(4);

  /** How far a packet may miss the time of an announcement. */
  private static final Duration MISS = Duration.ofMillis(100);

  private final Ipv4Address address;
  private final List<Frame> probes = new ArrayList<>();
  private final List<Frame> uses = new ArrayList<>();
  private Optional<Frame> claim = Optional.empty();

  AcquisitionDraft(Ipv4Address address) {
    this.address = address;
  }

  Ipv4Address address() {
    return address;
  }

  List<Frame> uses() {
    return uses;
  }

  /** The first frame of all. */
  Frame first() {
    return Stream.concat(probes.stream(), uses.stream())
        .min(Comparator.comparingInt(Frame::index))
        .orElseThrow();
  }

  private Frame last() {
    var all = probes.isEmpty() ? uses : probes;
    return all.get(all.size() - 1);
  }

  Optional<Frame> lastProbe() {
    return probes.isEmpty() ? Optional.empty() : Optional.of(last());
  }

  void probe(Frame frame) {
    probes.add(frame);
  }

  boolean isClaimed() {
    return claim.isPresent();
  }

  /**
   * @param claims whether it shows that the host takes its test for passed
   */
  void use(Frame frame, boolean claims) {
    uses.add(frame);
    if (claims) {
      claim = Optional.of(frame);
    }
  }

  /** Whether the address is held by now, so that a probe for it belongs to no acquisition. */
  boolean isHeldAt(Frame probe) {
    return claim.isPresent() && !isAnnouncedAgain(probe);
  }

  /** Whoever announces without a sender address says the second time what he said the first. */
  private boolean isAnnouncedAgain(Frame probe) {
    return probes.size() == TIMING.probeNum() + 1 && !isAnnounced() && isAsLong(last(), probe);
  }

  /**
   * Whether a probe goes on with it.
   *
   * @param aside whether there were probes for another address since
   */
  boolean continuesWith(Frame probe, boolean aside) {
    return !probe.at().isAfter(last().at().plus(aside ? ASIDE : PAUSE));
  }

  private boolean isAnnounced() {
    return uses.stream().anyMatch(use -> use.isAnnouncementOf(address));
  }

  /** By which the host shows that it takes its test for passed. */
  Optional<Frame> claim() {
    var senderless = senderless();
    return senderless.isEmpty() ? claim : Optional.of(senderless.get(0));
  }

  List<Frame> probes() {
    return probes.subList(0, probes.size() - senderless().size());
  }

  /**
   * Announcements that lack their sender address look like probes; their times tell: none follows
   * within PROBE_MAX, and the two are as far apart as announcements.
   */
  List<Frame> senderless() {
    int from = probes.size() - TIMING.announceNum();
    boolean timed =
        from >= TIMING.probeNum()
            && !isAnnounced()
            && IntStream.range(from, probes.size())
                .allMatch(i -> isAsLong(probes.get(i - 1), probes.get(i)));
    return timed ? probes.subList(from, probes.size()) : List.of();
  }

  /** ANNOUNCE_WAIT and ANNOUNCE_INTERVAL are the same. */
  private static boolean isAsLong(Frame from, Frame to) {
    var miss = Duration.between(from.at(), to.at()).minus(TIMING.announceInterval());
    return miss.abs().compareTo(MISS) <= 0;
  }
}
