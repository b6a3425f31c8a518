// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Frame;

/** What a host does about conflicts, under one criterion. */
record Reactions(Examination exam, Conflicts conflicts) {

  /** MAX_CONFLICTS (section 9): from so many on, a host may have to wait. */
  private static final int MAX_CONFLICTS = Timing.RFC3927.maxConflicts();

  /** The first defence after a conflict, unless the host leaves the address before. */
  Optional<Frame> defence(Frame conflict) {
    var left = conflicts.departure(conflict).map(Departure::frame);
    return new Defences(conflicts)
        .after(conflict).stream()
            .findFirst()
            .filter(frame -> left.filter(f -> f.index() < frame.index()).isEmpty());
  }

  /** How the host leaves the address after a conflict, if it does. */
  Optional<Departure> departure(Frame conflict) {
    return conflicts.departure(conflict);
  }

  /** How the host left the address at an earlier conflict than this one. */
  Optional<Departure> earlier(Frame conflict) {
    return conflicts
        .departure(conflicts.first())
        .filter(departure -> departure.frame().index() < conflict.index());
  }

  /** Whether anything is done about a conflict before another place of the capture, well or ill. */
  boolean isMet(Frame conflict, int next) {
    var defences = new Defences(conflicts);
    return Stream.of(
            defences.after(conflict).stream().findFirst(),
            defences.misshapen(conflict),
            departure(conflict).map(Departure::frame))
        .flatMap(Optional::stream)
        .anyMatch(frame -> frame.index() < next);
  }

  /** Whether so many candidates were denied that RATE_LIMIT_INTERVAL may be kept. */
  boolean isLimited() {
    return exam.record().denials().size() >= MAX_CONFLICTS;
  }

  /** Nothing is said of what follows a defence, where none came in the time that it may take. */
  Outcome undefended(Frame conflict, String why) {
    return exam.pending(conflict.at().plus(exam.settings().patience()))
        .orElseGet(
            () -> exam.notReached(why, ConflictHeeded.CRITERION.id(), DefenceForm.CRITERION.id()));
  }

  /** A conflict is met by a defence or a move. */
  Outcome met(Frame conflict) {
    var defence = defence(conflict);
    if (defence.isPresent()) {
      return exam.answered(
          "the defence", conflict, defence.get(), "it defends the address (option b)");
    }
    return conflicts
        .departure(conflict)
        .map(departure -> left(conflict, departure))
        .orElseGet(() -> unmet(conflict));
  }

  private Outcome left(Frame conflict, Departure departure) {
    var took = Duration.between(conflict.at(), departure.frame().at());
    boolean prompt = exam.isWithin(exam.settings().patience(), conflict, departure.frame());
    return prompt || isLimited()
        ? exam.satisfied(
            departure.is(Departure.Kind.RESTARTED)
                ? "it probes the address anew"
                : "it moves (option a)")
        : exam.warned("the move took " + seconds(took), departure.frame(), conflict);
  }

  private Outcome unmet(Frame conflict) {
    var patience = conflict.at().plus(exam.settings().patience());
    var pending = exam.pending(patience);
    if (pending.isPresent()) {
      return pending.get();
    }
    var misshapen = new Defences(conflicts).misshapen(conflict);
    if (misshapen.isPresent()) {
      return exam.notReached(
          "a defence that is none: " + misshapen.get(), DefenceForm.CRITERION.id());
    }
    var use = conflicts.use(conflict, conflict.at().plus(exam.slack().late()));
    var what = "neither a defence nor a move";
    return use.map(
            frame ->
                exam.absent(
                    what + ", and it goes on using " + conflicts.address(),
                    conflict.at(),
                    patience,
                    conflict,
                    frame))
        .orElseGet(() -> silent(conflict, what));
  }

  /**
   * Silence may be that of a host that looks for another address under the rate limit, or that has
   * a routable one (section 1.9).
   */
  private Outcome silent(Frame conflict, String what) {
    if (exam.record().needsNoLinkLocal(conflict.at())) {
      return unneeded(conflict, what);
    }
    var limit = conflict.at().plus(Settings.LIMITED_PATIENCE);
    var pending = exam.pending(limit);
    if (pending.isPresent()) {
      return pending.get();
    }
    return isLimited()
        ? exam.undecided(what + " yet; the host may limit its rate")
        : exam.absent(
            what + " within " + seconds(Settings.LIMITED_PATIENCE), conflict.at(), limit, conflict);
  }

  private Outcome unneeded(Frame conflict, String what) {
    if (!conflicts.isSoughtAfter(conflict.at().plus(exam.slack().late()))) {
      return exam.undecided(what + "; nobody asked whether the address is still in use");
    }
    return conflicts.said(conflict).findAny().isEmpty()
        ? exam.undecided(what + "; nothing at all is heard of the host any more")
        : exam.satisfied("it gives the address up, and needs no other one");
  }

  static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }
}
