// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** A defence is one single announcement. */
public final class SingleDefence extends ConflictCheck {

  public static final Criterion CRITERION = Criterion.must("single-defence", "2.5-07", "717-718");

  private final int most;
  private final Duration within;

  /** No more than so many come in this time after the first conflict. */
  public SingleDefence(int most, Duration within) {
    super(CRITERION);
    this.most = most;
    this.within = within;
  }

  @Override
  Outcome judge(Reactions reactions) {
    var conflict = reactions.conflicts().first();
    var exam = reactions.exam();
    var defences = defences(reactions.conflicts(), conflict);
    var text = defences.size() + (defences.size() == 1 ? " defence" : " defences");
    if (defences.size() > allowed(reactions.conflicts(), conflict)) {
      return tooMany(reactions, conflict, defences, text);
    }
    var pending = exam.pending(conflict.at().plus(within));
    if (pending.isPresent()) {
      return pending.get();
    }
    boolean moved = reactions.departure(conflict).isPresent();
    return defences.isEmpty() && !moved
        ? exam.notReached(
            "no defence was seen", ConflictHeeded.CRITERION.id(), DefenceForm.CRITERION.id())
        : exam.satisfied(text);
  }

  /** One for each conflict is what another check is about: the second conflict ends it all. */
  private Outcome tooMany(Reactions reactions, Frame conflict, List<Frame> defences, String text) {
    var exam = reactions.exam();
    long conflicts =
        reactions.conflicts().packets().stream()
            .filter(packet -> packet.index() < defences.get(defences.size() - 1).index())
            .count();
    if (defences.size() > conflicts) {
      return exam.violated(text, defences.get(most), defences.get(0), conflict);
    }
    return reactions.departure(conflict).isPresent()
        ? exam.satisfied(text + " before it moves")
        : exam.notReached(
            text + " against " + conflicts + " conflicts", SecondConflictMoves.CRITERION.id());
  }

  private List<Frame> defences(Conflicts conflicts, Frame conflict) {
    int left = conflicts.departure(conflict).map(d -> d.frame().index()).orElse(Integer.MAX_VALUE);
    return new Defences(conflicts)
        .after(conflict).stream()
            .filter(frame -> frame.index() < left)
            .filter(frame -> !frame.at().isAfter(conflict.at().plus(within)))
            .toList();
  }

  /** Whoever announces its address without any conflict, too, goes on doing so. */
  private long allowed(Conflicts conflicts, Frame conflict) {
    var claim = conflicts.claim().claim().orElseThrow();
    var announced = claim.at().plus(Attempt.ANNOUNCED);
    long habit =
        conflicts
            .said(claim, conflict.index())
            .filter(frame -> frame.at().isAfter(announced))
            .filter(frame -> frame.isAnnouncementOf(conflicts.address()))
            .count();
    long expected = habit * within.toMillis() / Math.max(1, watched(announced, conflict));
    return habit == 0 ? most : most + expected + 2;
  }

  private static long watched(Instant announced, Frame conflict) {
    return Duration.between(announced, conflict.at()).toMillis();
  }
}
