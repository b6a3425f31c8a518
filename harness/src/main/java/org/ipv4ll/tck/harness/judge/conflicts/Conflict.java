// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** A packet of another station that shows a candidate of the host to be taken. */
public record Conflict(CaseRecord record, Ipv4Address candidate, Frame packet) {

  private static final Timing TIMING = Timing.RFC3927;

  /** The first stimulus that conflicts with what the host was after then. */
  public static Optional<Conflict> first(CaseRecord record) {
    Optional<Ipv4Address> candidate = Optional.empty();
    for (var act : record.acts()) {
      if (act instanceof Act.Candidate seen) {
        candidate = Optional.of(seen.address());
      } else if (act instanceof Act.Sent sent) {
        var conflict = of(record, record.frames().get(sent.frame()));
        if (conflict.isPresent() && conflict.map(Conflict::candidate).equals(candidate)) {
          return conflict;
        }
      }
    }
    return Optional.empty();
  }

  /** The first stimulus of which nothing can be read, with what the host was after then. */
  static Optional<Conflict> unreadable(CaseRecord record) {
    Optional<Ipv4Address> candidate = Optional.empty();
    for (var act : record.acts()) {
      if (act instanceof Act.Candidate seen) {
        candidate = Optional.of(seen.address());
      } else if (act instanceof Act.Sent sent) {
        var packet = record.frames().get(sent.frame());
        if (candidate.isPresent() && packet.arp().isEmpty()) {
          return candidate.map(address -> new Conflict(record, address, packet));
        }
      }
    }
    return Optional.empty();
  }

  /** There is none to ask about. */
  public static Outcome none(Examination exam) {
    return exam.notReached("no candidate was contested", "tested-before-use", "probe-target-ip");
  }

  /** The denials of candidates, in order. */
  public static List<Conflict> denials(CaseRecord record) {
    return record.denials().stream()
        .filter(denial -> denial.candidate().isUnicast())
        .map(denial -> new Conflict(record, denial.candidate(), denial.conflict()))
        .toList();
  }

  /**
   * Why nothing can be said of later candidates: one of those that were denied was not given up.
   */
  public static Optional<Outcome> keptAfterDenial(Examination exam) {
    return denials(exam.record()).stream()
            .anyMatch(denial -> denial.treatment(exam.slack()) instanceof Treatment.HeldOn)
        ? Optional.of(
            exam.notReached(
                "the host does not give up a contested candidate", CandidateGivenUp.ignored()))
        : Optional.empty();
  }

  /** What the holder of the first candidate says to its first probe. */
  static Optional<Conflict> ofHolder(CaseRecord record) {
    return record
        .first(record.epoch(), Frame::isProbe)
        .flatMap(
            probe ->
                record.frames().stream()
                    .filter(f -> !f.fromHost() && f.index() > probe.index())
                    .flatMap(f -> of(record, f).stream())
                    .filter(conflict -> probe.isProbeFor(conflict.candidate))
                    .findFirst());
  }

  /**
   * What a packet conflicts with: its sender IP address, or what it probes. A probe with the
   * hardware address of the host is one of its own that comes back (641-643).
   */
  static Optional<Conflict> of(CaseRecord record, Frame packet) {
    return packet
        .arp()
        .filter(arp -> !arp.isProbe() || !arp.senderHardware().equals(record.mac()))
        .map(arp -> arp.isProbe() ? arp.targetProtocol() : arp.senderProtocol())
        .filter(Ipv4Address::isUnicast)
        .map(address -> new Conflict(record, address, packet));
  }

  /** What the host makes of it. */
  public Treatment treatment(Slack slack) {
    return Treatment.of(this, slack);
  }

  /** The first sign after it that the host is after another address, or has got one. */
  public Optional<Frame> other() {
    return after().stream().filter(this::isAboutOther).findFirst();
  }

  private boolean isAboutOther(Frame frame) {
    return frame.isProbe() && !frame.isProbeFor(candidate)
        || frame
            .arp()
            .map(arp -> arp.senderProtocol())
            .filter(sender -> sender.isLinkLocal() && !sender.equals(candidate))
            .isPresent();
  }

  /** Whether another candidate was denied, too, before the host did this. */
  boolean isPast(Frame deed) {
    return denials(record).stream()
        .filter(next -> !next.candidate.equals(candidate))
        .map(next -> next.packet.index())
        .anyMatch(index -> index > packet.index() && index < deed.index());
  }

  /** What the host said after it, until its interface became active anew. */
  List<Frame> after() {
    int end =
        record.epochs().stream()
            .filter(epoch -> epoch > packet.index())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return record.host(packet.index() + 1).stream().filter(f -> f.index() < end).toList();
  }

  /**
   * Whether the host had announced the address before it could be denied, or had claimed it
   * (633-634, 657-660).
   */
  boolean isTooLate() {
    int start =
        record.epochs().stream()
            .filter(epoch -> epoch <= packet.index())
            .reduce(0, (first, last) -> last);
    var said = record.host(start);
    return said.stream().anyMatch(f -> f.index() < packet.index() && f.isAnnouncementOf(candidate))
        || isClaimed(said);
  }

  /** Whether its test was over, ANNOUNCE_WAIT after the last probe. */
  private boolean isClaimed(List<Frame> said) {
    var probes = said.stream().filter(f -> f.isProbeFor(candidate)).toList();
    return probes.size() >= TIMING.probeNum()
        && probes.stream()
            .allMatch(probe -> probe.at().plus(TIMING.announceWait()).isBefore(packet.at()));
  }
}
