// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.record.Frame;

/** What a host sends to defend its address: RFC 3927 section 2.5, (b). */
record Defences(Conflicts conflicts) {

  private static final Duration ANNOUNCE_INTERVAL = Timing.RFC3927.announceInterval();

  /** Some hosts are early, and some announce their address again after four seconds only. */
  private static final Duration EARLY = Duration.ofMillis(300);

  private static final Duration LATE = Duration.ofMillis(2_300);

  /** The announcements after a frame that are none of the claim, in order. */
  List<Frame> after(Frame conflict) {
    return before(conflict, Integer.MAX_VALUE).toList();
  }

  /** Whether there is one after a frame and before another. */
  boolean between(Frame conflict, Frame next) {
    return before(conflict, next.index()).findAny().isPresent();
  }

  private Stream<Frame> before(Frame conflict, int index) {
    var due = due();
    return conflicts
        .said(conflict, index)
        .filter(this::isProper)
        .filter(frame -> !due.equals(Optional.of(frame)));
  }

  /** The second announcement of the claim (section 2.4), which a conflict does not put off. */
  private Optional<Frame> due() {
    var announced = conflicts.link().host().stream().filter(this::isOfClaim).toList();
    if (announced.isEmpty()) {
      return Optional.empty();
    }
    var at = announced.get(0).at().plus(ANNOUNCE_INTERVAL);
    return announced.stream()
        .skip(1)
        .filter(f -> !f.at().isBefore(at.minus(EARLY)) && !f.at().isAfter(at.plus(LATE)))
        .findFirst();
  }

  private boolean isOfClaim(Frame frame) {
    return frame.index() >= conflicts.claim().claim().map(Frame::index).orElse(0)
        && frame.isAnnouncementOf(conflicts.address());
  }

  private boolean isProper(Frame frame) {
    return frame.isAnnouncementOf(conflicts.address())
        && frame.isBroadcast()
        && frame.arp().filter(this::isOwn).isPresent();
  }

  private boolean isOwn(ArpPacket arp) {
    return arp.senderHardware().equals(conflicts.link().mac());
  }

  /** The first packet after a frame that looks like a defence, and is no proper announcement. */
  Optional<Frame> misshapen(Frame conflict) {
    return conflicts
        .said(conflict)
        .filter(frame -> !isProper(frame))
        .filter(frame -> isUnaskedReply(frame) || isAlmostAnnouncement(frame))
        .findFirst();
  }

  private boolean isUnaskedReply(Frame frame) {
    return frame.isReplyFor(conflicts.address()) && !conflicts.isAnswer(frame);
  }

  /** Sent to one station, from another sender, or as a probe of what is in use already. */
  private boolean isAlmostAnnouncement(Frame frame) {
    var address = conflicts.address();
    return frame.isAnnouncementOf(address) || frame.isProbeFor(address);
  }
}
