// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.ClaimedAddress;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** When and how a host leaves an address that is contested, and what for. */
record Departures(Conflicts conflicts) {

  /** What was on its way when the host moved has left by then. */
  private static final Duration AFTERMATH = Duration.ofMillis(500);

  /** The attempts of the host to claim other addresses after this frame, in order. */
  List<Attempt> replacements(Frame after) {
    return Attempt.in(conflicts.said(after).toList()).stream()
        .filter(
            attempt ->
                !attempt.address().equals(conflicts.address())
                    && !ClaimedAddress.isMereReply(attempt))
        .toList();
  }

  /** The attempt to claim the address that the host was after last. */
  Optional<Attempt> replacement(Frame after) {
    var all = replacements(after);
    var last = all.stream().map(Attempt::address).reduce((one, later) -> later);
    return all.stream().filter(attempt -> last.equals(Optional.of(attempt.address()))).findFirst();
  }

  /** Whether the host was after another address already when the first conflict came. */
  boolean isTooLate() {
    var before =
        conflicts.claim().claim().stream()
            .flatMap(use -> conflicts.said(use, conflicts.first().index()))
            .toList();
    return Attempt.in(before).stream()
        .filter(attempt -> !ClaimedAddress.isMereReply(attempt))
        .reduce((one, later) -> later)
        .filter(attempt -> !attempt.address().equals(conflicts.address()))
        .isPresent();
  }

  /** How the host leaves the address after this frame, if it does. */
  Optional<Departure> first(Frame after) {
    return conflicts.said(after).flatMap(frame -> departing(frame).stream()).findFirst();
  }

  private Optional<Departure> departing(Frame frame) {
    return departing(frame, frame.isProbeFor(conflicts.address()));
  }

  private Optional<Departure> departing(Frame frame, boolean anew) {
    if (anew ? isRestart(frame) : frame.isProbe()) {
      var kind = anew ? Departure.Kind.RESTARTED : Departure.Kind.MOVED;
      return Optional.of(new Departure(kind, frame));
    }
    return usesAnother(frame) && !isSlip(frame)
        ? Optional.of(new Departure(Departure.Kind.UNTESTED, frame))
        : Optional.empty();
  }

  /** Whoever goes on using the address meanwhile does not start over. */
  private boolean isRestart(Frame probe) {
    return !isProbedAnyway()
        && conflicts
            .said(probe)
            .filter(frame -> frame.holdsOnTo(conflicts.address()))
            .findFirst()
            .filter(next -> next.isProbeFor(conflicts.address()))
            .filter(next -> !next.at().isAfter(probe.at().plus(Attempt.LONGEST_GAP)))
            .isPresent();
  }

  /** Whether the host probes the address that it holds without any conflict. */
  private boolean isProbedAnyway() {
    return conflicts.claim().claim().stream()
        .flatMap(use -> conflicts.said(use, conflicts.first().index()))
        .anyMatch(frame -> frame.isProbeFor(conflicts.address()));
  }

  private boolean usesAnother(Frame frame) {
    return frame.arp().filter(arp -> arp.isRequest() && isAnother(arp.senderProtocol())).isPresent()
        || frame.ip().filter(packet -> isAnother(packet.source())).isPresent();
  }

  /** Whoever speaks from an address of before, and keeps the contested one, has not left it. */
  private boolean isSlip(Frame frame) {
    return frame.sources().filter(this::isAnother).anyMatch(this::isFormer)
        && conflicts.use(frame, frame.at().plus(AFTERMATH)).isPresent();
  }

  private boolean isFormer(Ipv4Address address) {
    return conflicts.link().host().stream()
        .anyMatch(said -> said.index() < conflicts.first().index() && said.uses(address));
  }

  private boolean isAnother(Ipv4Address other) {
    return other.isLinkLocal() && !other.equals(conflicts.address());
  }
}
