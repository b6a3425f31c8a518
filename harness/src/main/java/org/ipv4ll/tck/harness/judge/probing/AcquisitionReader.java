// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** Reads the acquisitions of one life. */
final class AcquisitionReader {

  private static final Timing TIMING = Timing.RFC3927;

  /** A use that comes so long after a probe is no slip in the middle of the test. */
  private static final Duration PASSED = TIMING.announceWait().minusMillis(250);

  /** Probes are at most so far apart. */
  private static final Duration GAP = TIMING.probeMax().plusMillis(300);

  private final Life life;
  private final Foreign foreign;
  private final Set<Ipv4Address> own;
  private final PassedOn passedOn;
  private final List<AcquisitionDraft> drafts = new ArrayList<>();

  /**
   * @param own what the interface was after in earlier lives, or is known to hold
   */
  AcquisitionReader(Life life, Foreign foreign, Set<Ipv4Address> own, PassedOn passedOn) {
    this.life = life;
    this.foreign = foreign;
    this.own = own;
    this.passedOn = passedOn;
  }

  List<Acquisition> read() {
    for (var frame : life.host()) {
      if (frame.isProbe()) {
        probe(frame, frame.arp().orElseThrow().targetProtocol());
      } else if (!passedOn.includes(frame)) {
        frame.sources().filter(Ipv4Address::isLinkLocal).distinct().forEach(a -> use(frame, a));
      }
    }
    return IntStream.range(0, drafts.size()).mapToObj(this::acquisition).toList();
  }

  private void probe(Frame frame, Ipv4Address target) {
    var known = of(target);
    boolean aside = known.filter(draft -> draft != drafts.get(drafts.size() - 1)).isPresent();
    boolean held = known.filter(draft -> draft.isHeldAt(frame)).isPresent();
    if (ProbeTargetIp.isNone(target) || (held && !aside)) {
      return;
    }
    known
        .filter(draft -> !held && draft.continuesWith(frame, aside))
        .orElseGet(() -> begin(target))
        .probe(frame);
  }

  private void use(Frame frame, Ipv4Address address) {
    var known = of(address);
    if (known.isEmpty() && !own.contains(address) && isAnswer(frame)) {
      return;
    }
    var draft = known.orElseGet(() -> begin(address));
    draft.use(frame, !draft.isClaimed() && isClaim(draft, frame));
  }

  /** Whoever answers for addresses that he never says are his has another fault (section 2.7). */
  private static boolean isAnswer(Frame frame) {
    return frame
        .arp()
        .filter(arp -> arp.isReply() && !arp.senderProtocol().equals(arp.targetProtocol()))
        .isPresent();
  }

  private boolean isClaim(AcquisitionDraft draft, Frame use) {
    return draft
        .lastProbe()
        .filter(probe -> !isProbedAgain(draft.address(), probe, use))
        .filter(probe -> isLate(probe, use) || isAnnounced(draft.address(), use))
        .isPresent();
  }

  /** Whether the test goes on: the use is a slip in the middle of it. */
  private boolean isProbedAgain(Ipv4Address address, Frame probe, Frame use) {
    var limit = probe.at().plus(GAP);
    return life.host().stream()
        .filter(f -> f.index() > use.index() && !f.at().isAfter(limit))
        .anyMatch(f -> f.isProbeFor(address) && !foreign.isProvoked(f, address));
  }

  private static boolean isLate(Frame probe, Frame use) {
    return !use.at().isBefore(probe.at().plus(PASSED));
  }

  private boolean isAnnounced(Ipv4Address address, Frame use) {
    return use.isAnnouncementOf(address) && !foreign.isProvoked(use, address);
  }

  private AcquisitionDraft begin(Ipv4Address address) {
    var draft = new AcquisitionDraft(address);
    drafts.add(draft);
    return draft;
  }

  /** The latest for this address. */
  private Optional<AcquisitionDraft> of(Ipv4Address address) {
    return drafts.stream().filter(d -> d.address().equals(address)).reduce((one, later) -> later);
  }

  private Acquisition acquisition(int number) {
    var draft = drafts.get(number);
    var until = number + 1 < drafts.size() ? drafts.get(number + 1).first().at() : life.until();
    var end = draft.claim().map(Frame::at).orElse(until);
    return new Acquisition(
        life,
        draft.address(),
        draft.probes(),
        draft.senderless(),
        draft.uses(),
        draft.claim(),
        foreign.conflict(draft.address(), draft.first().at(), end),
        until);
  }
}
