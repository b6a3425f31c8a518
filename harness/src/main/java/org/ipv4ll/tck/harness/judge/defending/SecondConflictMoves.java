// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** A second conflict within DEFEND_INTERVAL costs a host its address, which it must not defend. */
public final class SecondConflictMoves extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.must("second-conflict-moves", "2.5-09", "720-732").restated("1.3-03", "9-11");

  public SecondConflictMoves() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    if (abandonment.is(Departure.Kind.RESTARTED)) {
      return abandonment.restarted();
    }
    return abandonment
        .loss()
        .map(loss -> judge(abandonment, loss))
        .orElseGet(() -> abandonment.exam().satisfied("it moves (option a)"));
  }

  private static Outcome judge(Abandonment abandonment, Loss loss) {
    var exam = abandonment.exam();
    var conflict = loss.conflict();
    if (abandonment.isPrompt(conflict)) {
      return exam.satisfied("it leaves the address");
    }
    return exam.pending(abandonment.patience(conflict))
        .orElseGet(
            () ->
                abandonment
                    .kept()
                    .map(use -> kept(abandonment, loss, use))
                    .orElseGet(() -> silent(abandonment, conflict)));
  }

  /** Whoever does nothing at all ignores the conflict, which is a question of its own. */
  private static Outcome kept(Abandonment abandonment, Loss loss, Frame use) {
    var exam = abandonment.exam();
    var conflict = loss.conflict();
    var defence = new Defences(abandonment.conflicts()).after(conflict).stream().findFirst();
    if (defence.isEmpty()) {
      return exam.notReached("no reaction, and then " + use, ConflictHeeded.CRITERION.id());
    }
    var apart = Reactions.seconds(loss.apart());
    return exam.absent(
        "a defence against a conflict that came %s after another one".formatted(apart),
        conflict.at(),
        abandonment.patience(conflict),
        defence.get(),
        conflict,
        loss.before());
  }

  private static Outcome silent(Abandonment abandonment, Frame conflict) {
    var exam = abandonment.exam();
    return abandonment.isSoughtFrom(conflict)
        ? exam.satisfied("it falls silent about the address")
        : exam.notReached(
            "nobody asked whether the address is still in use",
            ConflictHeeded.CRITERION.id(),
            ReplacementProbed.CRITERION.id());
  }
}
