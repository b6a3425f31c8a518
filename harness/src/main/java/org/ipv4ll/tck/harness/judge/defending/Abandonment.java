// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * How a host gives an address up, under one criterion.
 *
 * @param loss the conflict that leaves it no choice, if one came
 * @param departure how it is seen to leave the address after the first conflict, if it does
 */
record Abandonment(Reactions reactions, Optional<Loss> loss, Optional<Departure> departure) {

  static Abandonment of(Reactions reactions) {
    var conflicts = reactions.conflicts();
    return new Abandonment(
        reactions,
        Loss.in(conflicts, margin(reactions.exam())),
        conflicts.departure(conflicts.first()));
  }

  /** By how much less than DEFEND_INTERVAL two conflicts are apart that are so for certain. */
  private static Duration margin(Examination exam) {
    return exam.slack().early().plus(exam.uncertainty());
  }

  Examination exam() {
    return reactions.exam();
  }

  Conflicts conflicts() {
    return reactions.conflicts();
  }

  /** The conflict that leaves the host no choice, or the last one before it leaves of itself. */
  Optional<Frame> cause() {
    return loss.map(Loss::conflict)
        .or(() -> departure.flatMap(left -> conflicts().lastBefore(left.frame())));
  }

  boolean is(Departure.Kind kind) {
    return departure.filter(left -> left.is(kind)).isPresent();
  }

  /** Until when a host that has to leave is waited for before anything is said. */
  Instant patience(Frame conflict) {
    return conflict.at().plus(exam().settings().patience());
  }

  /** Until when it is waited for at all: unless it goes on using its address. */
  Instant limit(Frame conflict) {
    return kept().isPresent() ? patience(conflict) : conflict.at().plus(Settings.LIMITED_PATIENCE);
  }

  /** Whether it was seen to leave in that time. */
  boolean isPrompt(Frame conflict) {
    return departure.filter(left -> !left.frame().at().isAfter(patience(conflict))).isPresent();
  }

  /** What shows that the host goes on using the address after the conflict that ended it. */
  Optional<Frame> kept() {
    return loss.map(Loss::conflict)
        .filter(conflict -> !isPrompt(conflict))
        .flatMap(conflict -> late(conflict).or(() -> unsought(conflict)));
  }

  /** What was under way is none. */
  private Optional<Frame> late(Frame conflict) {
    return conflicts().use(conflict, conflict.at().plus(exam().slack().late()));
  }

  /** A defence at once, of which nobody has tried whether the host means it. */
  private Optional<Frame> unsought(Frame conflict) {
    return isSoughtFrom(conflict)
        ? Optional.empty()
        : new Defences(conflicts()).after(conflict).stream().findFirst();
  }

  /** Whether this conflict leaves the host no choice, or comes after one that did. */
  boolean isOver(Frame conflict) {
    return loss.filter(lost -> lost.conflict().index() <= conflict.index()).isPresent();
  }

  /** Whether the address was not used for as long as it takes, but for what was under way. */
  boolean isUnusedFrom(Frame conflict) {
    return exam().pending(patience(conflict)).isEmpty() && late(conflict).isEmpty();
  }

  /** Whether anybody tried after a conflict whether the address is still in use. */
  boolean isSoughtFrom(Frame conflict) {
    return conflicts().isSoughtAfter(conflict.at().plus(exam().slack().late()));
  }

  /** The host does not come to the point of having to leave. */
  Outcome notReached() {
    var exam = exam();
    var pending = exam.pending(patience(conflicts().last()));
    if (pending.isPresent()) {
      return pending.get();
    }
    return Loss.isPossible(conflicts(), margin(exam))
        ? exam.notReached(
            "no defence against the conflict before",
            ConflictHeeded.CRITERION.id(),
            DefenceForm.CRITERION.id())
        : exam.notReached("no second conflict came within DEFEND_INTERVAL");
  }

  /** It is after the very same address again. */
  Outcome restarted() {
    return exam()
        .notReached(
            "it probes %s again".formatted(conflicts().address()), ReplacementNew.CRITERION.id());
  }
}
