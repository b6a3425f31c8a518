// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** A conflict while probing, whatever its form, costs the host its candidate. */
public final class CandidateGivenUp extends Check {

  public static final Criterion REPLY =
      Criterion.must("reply-is-conflict", "2.2.1-12", "634-639").restated("1.5-02");

  public static final Criterion REQUEST =
      Criterion.must("request-is-conflict", "2.2.1-11", "634-639").restated("1.5-02");

  public static final Criterion PROBE =
      Criterion.must("probe-is-conflict", "2.2.1-17", "639-646").restated("1.5-02");

  /** Of a host that heeds conflicts after its first probe. */
  public static final Criterion LATE =
      Criterion.must("late-conflict-counts", "2.2.1-14", "633-639");

  /** Of a host that heeds probes whose target hardware address is zero. */
  public static final Criterion TARGET_HARDWARE =
      Criterion.must("probe-target-ignored", "2.2.1-05", "624, 639-644");

  /** No standard asks to look at what is behind the packet, nor how much of it may be there. */
  public static final Criterion TRAILER =
      Criterion.should("trailer-ignored", "2.2.1-12", "634-639");

  /** Ids of the checks whose violation keeps a conflict from a candidate, or from the next one. */
  private static final String[] UNCONTESTED =
      Stream.concat(
              Stream.of("tested-before-use", "probe-target-ip", "next-candidate", "announce-wait"),
              Stream.of(ignored()))
          .toArray(String[]::new);

  private final boolean controlled;
  private final Function<CaseRecord, List<Conflict>> conflicts;

  private CandidateGivenUp(
      Criterion criterion, boolean controlled, Function<CaseRecord, List<Conflict>> conflicts) {
    super(criterion);
    this.controlled = controlled;
    this.conflicts = conflicts;
  }

  /** Because of a conflict of one kind: {@link #REPLY}, {@link #REQUEST} or {@link #PROBE}. */
  public static CandidateGivenUp after(Criterion kind) {
    return new CandidateGivenUp(kind, false, CandidateGivenUp::stimulus);
  }

  /** Because of a conflict that is special in one respect; an ordinary one was heeded before. */
  public static CandidateGivenUp afterOrdinary(Criterion special) {
    return new CandidateGivenUp(special, true, CandidateGivenUp::stimulus);
  }

  /** Each time again; the first conflict is an ordinary one. */
  public static CandidateGivenUp eachTimeAfterOrdinary(Criterion special) {
    return new CandidateGivenUp(
        special, true, record -> Conflict.denials(record).stream().skip(1).toList());
  }

  /** Because of each conflict of one kind, among those of other kinds. */
  public static CandidateGivenUp eachOf(Criterion kind) {
    return new CandidateGivenUp(kind, false, record -> ofKind(kind, contested(record).stream()));
  }

  /** The same; the first conflict is one that differs from the others in one respect only. */
  public static CandidateGivenUp eachOfAfterFirst(Criterion kind) {
    return new CandidateGivenUp(
        kind, true, record -> ofKind(kind, contested(record).stream().skip(1)));
  }

  private static List<Conflict> ofKind(Criterion kind, Stream<Conflict> conflicts) {
    return conflicts.filter(conflict -> kind.equals(kind(conflict.packet()))).toList();
  }

  /** The denials of candidates; an address that was in use already is none. */
  private static List<Conflict> contested(CaseRecord record) {
    return Conflict.denials(record).stream().filter(conflict -> !conflict.isTooLate()).toList();
  }

  private static Criterion kind(Frame packet) {
    if (packet.isProbe()) {
      return PROBE;
    }
    return packet.arp().filter(ArpPacket::isReply).isPresent() ? REPLY : REQUEST;
  }

  /** Because of what the holder of the first candidate answers. */
  public static CandidateGivenUp afterHolder() {
    return new CandidateGivenUp(
        REPLY, false, record -> Conflict.ofHolder(record).stream().toList());
  }

  private static List<Conflict> stimulus(CaseRecord record) {
    return Conflict.first(record).stream().toList();
  }

  /** Ids of the checks whose violation means that a conflict was ignored. */
  public static String[] ignored() {
    return new String[] {REPLY.id(), REQUEST.id(), PROBE.id(), LATE.id(), TARGET_HARDWARE.id()};
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = conflicts.apply(exam.record());
    boolean deaf =
        controlled
            && contested(exam.record()).stream()
                .limit(1)
                .anyMatch(c -> c.treatment(exam.slack()) instanceof Treatment.HeldOn);
    if (deaf) {
      return exam.notReached("the host ignores an ordinary conflict", ignored());
    }
    return all.isEmpty()
        ? exam.notReached("no candidate was contested", UNCONTESTED)
        : exam.all(all.stream().map(conflict -> examine(exam, conflict)).toList());
  }

  private static Outcome examine(Examination exam, Conflict conflict) {
    var treatment = conflict.treatment(exam.slack());
    if (treatment instanceof Treatment.HeldOn held && !conflict.isPast(held.deed())) {
      return exam.unheeded(
          conflict.packet().at(),
          held.deed(),
          "the host holds on to the contested candidate: " + held.deed());
    }
    if (treatment instanceof Treatment.Unsettled unsettled) {
      return new Outcome.Pending(unsettled.until());
    }
    return treatment instanceof Treatment.TooLate
        ? exam.notReached(
            conflict.candidate() + " is claimed or announced before it is contested",
            "announce-wait",
            "probe-count")
        : exam.satisfied("gave up " + conflict.candidate());
  }
}
