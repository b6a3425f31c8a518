// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Which of the two ways a host takes that are both allowed. */
public final class ConflictChoice extends ConflictCheck {

  public static final Criterion MOVE = Criterion.may("first-conflict-move", "2.5-05", "708-710");

  public static final Criterion DEFEND =
      Criterion.may("first-conflict-defence", "2.5-06", "712-718");

  /** The conflict before is longer ago than DEFEND_INTERVAL. */
  public static final Criterion DEFEND_AGAIN =
      Criterion.may("later-conflict-defence", "2.5-17", "712-718");

  private ConflictChoice(Criterion criterion) {
    super(criterion);
  }

  public static ConflictChoice move() {
    return new ConflictChoice(MOVE);
  }

  public static ConflictChoice defend() {
    return new ConflictChoice(DEFEND);
  }

  public static ConflictChoice defendAgain() {
    return new ConflictChoice(DEFEND_AGAIN);
  }

  @Override
  Outcome judge(Reactions reactions) {
    var conflicts = reactions.conflicts();
    return judge(
        reactions, criterion().equals(DEFEND_AGAIN) ? conflicts.last() : conflicts.first());
  }

  private static Outcome judge(Reactions reactions, Frame conflict) {
    var exam = reactions.exam();
    if (reactions.earlier(conflict).isPresent()) {
      return exam.satisfied("it moved at an earlier conflict");
    }
    if (reactions.defence(conflict).isPresent()) {
      return exam.satisfied("it defends (option b)");
    }
    if (reactions.departure(conflict).isPresent()) {
      return exam.satisfied("it moves (option a)");
    }
    return reactions.undefended(conflict, "neither a defence nor a move");
  }
}
