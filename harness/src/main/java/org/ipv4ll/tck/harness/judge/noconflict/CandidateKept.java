// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** A packet that shows no conflict does not cost the host its candidate. */
public final class CandidateKept extends Check {

  public static final Criterion OWN_PROBE =
      Criterion.must("own-probe-no-conflict", "2.2.1-18", "641-643, 657-660");

  public static final Criterion QUESTION =
      Criterion.must("question-no-conflict", "2.2.1-19", "634-646, 657-660");

  public static final Criterion UNRELATED =
      Criterion.must(
          "unrelated-no-conflict", "2.2.1-25", "634-646, 657-660; RFC 826, Packet Reception");

  /** Neither request nor reply, from another VLAN, cut short: no text says what a host does. */
  public static final Criterion ODD =
      Criterion.should("odd-packet-no-conflict", "2.2.1-25", "634-636");

  private static final int MAX_CONFLICTS = Timing.RFC3927.maxConflicts();

  /** Of two attempts at once, neither is silent for longer: PROBE_MAX, ANNOUNCE_WAIT, and some. */
  private static final Duration BESIDE = Duration.ofSeconds(3);

  /** From the last probe; ANNOUNCE_WAIT has no upper bound, but somewhere the wait has to end. */
  private static final Duration CLAIM = Duration.ofSeconds(20);

  /**
   * One of {@link #OWN_PROBE}, {@link #QUESTION}, {@link #UNRELATED} and {@link #ODD}, by what was
   * sent.
   */
  public CandidateKept(Criterion kind) {
    super(kind);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var heard = begin(record).flatMap(f -> after(record, f));
    return heard.isEmpty()
        ? exam.notReached("nothing was sent while the host probed", "tested-before-use")
        : examine(exam, heard.get(), candidate(record, heard.get()));
  }

  /** The first probe of the attempt in question: the first one, or that after the last denial. */
  private static Optional<Frame> begin(CaseRecord record) {
    var denials = record.denials();
    if (denials.isEmpty()) {
      return record.first(record.epoch(), Frame::isProbe);
    }
    var last = denials.get(denials.size() - 1);
    return record.first(
        last.conflict().index(), f -> f.isProbe() && !f.isProbeFor(last.candidate()));
  }

  /** What the host heard first while it probed. */
  private static Optional<Frame> after(CaseRecord record, Frame probe) {
    return record.frames().stream()
        .filter(f -> !f.fromHost() && f.index() > probe.index())
        .findFirst();
  }

  /** What the host was after then. */
  private static Ipv4Address candidate(CaseRecord record, Frame heard) {
    return record.host().stream()
        .filter(f -> f.isProbe() && f.index() < heard.index())
        .reduce((one, later) -> later)
        .flatMap(Frame::arp)
        .map(ArpPacket::targetProtocol)
        .orElseThrow();
  }

  private static Outcome examine(Examination exam, Frame heard, Ipv4Address candidate) {
    var record = exam.record();
    if (isConflict(record, heard, candidate)) {
      return exam.notReached("the packet is a conflict", "probe-sender-hardware");
    }
    var use = record.first(heard.index(), f -> f.uses(candidate));
    var other = record.first(heard.index(), f -> f.isProbe() && !f.isProbeFor(candidate));
    int used = use.map(Frame::index).orElse(Integer.MAX_VALUE);
    if (other.isPresent() && other.get().index() < used) {
      return changed(exam, heard, candidate, other.get());
    }
    return use.isPresent()
        ? exam.satisfied("claimed " + candidate)
        : waiting(exam, heard, candidate);
  }

  /**
   * Some hosts change their candidate all the time; this one is to go on with the other. One that
   * goes on with both makes two attempts at once, and gives nothing up.
   */
  private static Outcome changed(
      Examination exam, Frame heard, Ipv4Address candidate, Frame other) {
    var next = other.arp().orElseThrow().targetProtocol();
    var record = exam.record();
    var contested = Foreign.around(record).conflict(candidate, heard.at(), other.at());
    if (contested.isPresent()) {
      return exam.notReached("the host had a reason to give it up: " + contested.get());
    }
    var limit = other.at().plus(BESIDE);
    if (record.first(other.index() + 1, f -> f.holdsOnTo(candidate), limit).isPresent()) {
      return exam.satisfied("it goes on with " + candidate + " beside another: " + other);
    }
    return record.first(other.index() + 1, f -> f.holdsOnTo(next)).isPresent()
        ? exam.pending(limit)
            .orElseGet(() -> exam.violated("the host gives up " + candidate + ": " + other, other))
        : exam.pending(other.at().plus(exam.settings().patience()))
            .orElseGet(() -> exam.notReached("the host keeps to no candidate", "probe-target-ip"));
  }

  /** What a host sends with a wrong hardware address comes back as somebody else's. */
  private static boolean isConflict(CaseRecord record, Frame packet, Ipv4Address candidate) {
    return Kept.isForeign(record, packet, packet.uses(candidate) || packet.isProbeFor(candidate));
  }

  private static Outcome waiting(Examination exam, Frame heard, Ipv4Address candidate) {
    var last =
        exam.record().host(heard.index()).stream()
            .filter(f -> f.isProbeFor(candidate))
            .reduce(heard, (one, other) -> other);
    return exam.pending(last.at().plus(patience(exam)))
        .orElseGet(
            () ->
                exam.notReached(
                    candidate + " is not put to use", "announcement-count", "next-candidate"));
  }

  /**
   * Whose rate is limited may give its candidate up, and be silent for long before the next one.
   */
  private static Duration patience(Examination exam) {
    return exam.record().denials().size() >= MAX_CONFLICTS
        ? Settings.LIMITED_PATIENCE
        : exam.settings().startLatency().plus(CLAIM);
  }
}
