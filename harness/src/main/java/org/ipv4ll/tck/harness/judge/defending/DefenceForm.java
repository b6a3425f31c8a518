// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Whoever defends its address does so by a broadcast announcement. */
public final class DefenceForm extends ConflictCheck {

  public static final Criterion CRITERION =
      Criterion.must("defence-form", "2.5-07", "717-718, 211-214");

  public DefenceForm() {
    super(CRITERION);
  }

  /** What else is said beside a proper announcement is nowhere forbidden. */
  @Override
  Outcome judge(Reactions reactions) {
    var conflict = reactions.conflicts().first();
    var exam = reactions.exam();
    var defence = reactions.defence(conflict);
    if (defence.isPresent()) {
      return exam.satisfied(defence.get().toString());
    }
    if (reactions.departure(conflict).isPresent()) {
      return exam.satisfied("it moves (option a)");
    }
    return exam.pending(conflict.at().plus(exam.settings().patience()))
        .orElseGet(() -> without(reactions, conflict));
  }

  private static Outcome without(Reactions reactions, Frame conflict) {
    var exam = reactions.exam();
    return new Defences(reactions.conflicts())
        .misshapen(conflict)
        .map(
            frame ->
                exam.violated("it defends by what is no announcement: " + frame, frame, conflict))
        .orElseGet(() -> exam.notReached("no defence was seen", ConflictHeeded.CRITERION.id()));
  }
}
