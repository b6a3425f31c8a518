// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Told;
import org.ipv4ll.tck.harness.record.Frame;

/** An address that was lost by a conflict is used no more, but for resets of connections. */
public final class LostAddressSilent extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.must("lost-address-silent", "2.5-14", "730-732").restated("2.5-09");

  /** A reaction, and everything that would follow a wrong one. */
  private static final Duration AFTERMATH = Duration.ofSeconds(6);

  private final boolean queued;

  public LostAddressSilent() {
    this(false);
  }

  private LostAddressSilent(boolean queued) {
    super(CRITERION);
    this.queued = queued;
  }

  /** Of a host that had a packet to send when it lost the address. */
  public static LostAddressSilent ofQueued() {
    return new LostAddressSilent(true);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    boolean anew = abandonment.is(Departure.Kind.RESTARTED);
    if (anew && abandonment.loss().isEmpty()) {
      return abandonment.restarted();
    }
    var lost = lost(abandonment, cause);
    var use = use(abandonment, lost);
    if (use.isPresent()) {
      return used(abandonment, lost, use.get());
    }
    return exam.pending(lost.at().plus(AFTERMATH))
        .orElseGet(() -> anew ? abandonment.restarted() : silent(abandonment, lost));
  }

  /** Silence says something of a host that has something to say. */
  private Outcome silent(Abandonment abandonment, Frame lost) {
    var exam = abandonment.exam();
    if (queued && !waits(abandonment.conflicts(), lost)) {
      return exam.undecided("no packet of the host waits for an answer by ARP");
    }
    return Told.heeded(exam).orElseGet(() -> exam.satisfied("nothing more is heard of it"));
  }

  private static boolean waits(Conflicts conflicts, Frame lost) {
    return conflicts.link().host().stream()
        .filter(frame -> frame.index() < lost.index() && frame.uses(conflicts.address()))
        .flatMap(frame -> frame.arp().stream())
        .anyMatch(arp -> arp.isRequest() && !arp.isAnnouncement());
  }

  /** Whoever is silent about the address whenever it is asked for uses it no more. */
  @Override
  Outcome withoutCause(Abandonment abandonment) {
    var conflict = abandonment.conflicts().first();
    return abandonment.isUnusedFrom(conflict) && abandonment.isSoughtFrom(conflict)
        ? abandonment.exam().satisfied("it falls silent about the address")
        : abandonment.notReached();
  }

  /** The conflict that leaves no choice, or the first sign that the host has moved of itself. */
  private static Frame lost(Abandonment abandonment, Frame cause) {
    return abandonment.loss().isPresent()
        ? cause
        : abandonment.departure().map(Departure::frame).orElse(cause);
  }

  /** What comes after it probes the address anew is no use of what it has lost. */
  private static Optional<Frame> use(Abandonment abandonment, Frame lost) {
    var conflicts = abandonment.conflicts();
    var from = lost.at().plus(abandonment.exam().slack().late());
    int until =
        conflicts
            .said(lost)
            .filter(frame -> frame.isProbeFor(conflicts.address()))
            .findFirst()
            .map(Frame::index)
            .orElse(Integer.MAX_VALUE);
    return conflicts
        .said(lost, until)
        .filter(frame -> frame.at().isAfter(from) && frame.uses(conflicts.address()))
        .filter(frame -> !isReset(conflicts, lost, frame))
        .findFirst();
  }

  /** Whoever loses an address resets its connections; to refuse new ones is to use it. */
  private static boolean isReset(Conflicts conflicts, Frame lost, Frame frame) {
    return segment(frame)
        .filter(segment -> segment.has(TcpSegment.RST))
        .filter(segment -> !refuses(conflicts, lost, segment))
        .isPresent();
  }

  private static boolean refuses(Conflicts conflicts, Frame lost, TcpSegment reset) {
    return conflicts.link().frames().stream()
        .filter(frame -> !frame.fromHost() && frame.index() > lost.index())
        .flatMap(frame -> segment(frame).stream())
        .anyMatch(
            heard -> heard.has(TcpSegment.SYN) && heard.sourcePort() == reset.destinationPort());
  }

  private static Optional<TcpSegment> segment(Frame frame) {
    return frame.ip().flatMap(TcpSegment::decode);
  }

  private static Outcome used(Abandonment abandonment, Frame lost, Frame use) {
    var exam = abandonment.exam();
    if (abandonment.departure().isEmpty() || isDefendedAgain(abandonment, lost)) {
      return exam.pending(abandonment.patience(lost))
          .orElseGet(
              () ->
                  exam.notReached(
                      "the host never gives the address up",
                      ConflictHeeded.CRITERION.id(),
                      SecondConflictMoves.CRITERION.id()));
    }
    return exam.unheeded(lost.at(), use, "the host holds on to the lost address: " + use);
  }

  /** Whoever defends the address once more has not lost it yet, in its own eyes. */
  private static boolean isDefendedAgain(Abandonment abandonment, Frame lost) {
    return !abandonment.isPrompt(lost)
        && !new Defences(abandonment.conflicts()).after(lost).isEmpty();
  }
}
