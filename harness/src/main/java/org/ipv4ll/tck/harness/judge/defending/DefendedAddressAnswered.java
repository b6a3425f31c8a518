// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.record.Frame;

/** A host that has defended its address goes on answering for it. */
public final class DefendedAddressAnswered extends ConflictCheck {

  public static final Criterion CRITERION =
      Criterion.must("defended-address-answered", "2.5-08", "718-720, RFC 826").of(Layer.ARP);

  public DefendedAddressAnswered() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Reactions reactions) {
    var conflict = reactions.conflicts().first();
    return reactions
        .defence(conflict)
        .map(defence -> judge(reactions, conflict, defence))
        .orElseGet(() -> withoutDefence(reactions, conflict));
  }

  private static Outcome withoutDefence(Reactions reactions, Frame conflict) {
    var exam = reactions.exam();
    if (reactions.departure(conflict).isPresent()) {
      return exam.satisfied("it moves (option a)");
    }
    return reactions.undefended(conflict, "no defence was seen");
  }

  private static Outcome judge(Reactions reactions, Frame conflict, Frame defence) {
    var conflicts = reactions.conflicts();
    var asked = conflicts.questions().stream().filter(q -> q.index() > defence.index()).findFirst();
    if (asked.isEmpty()) {
      return reactions.exam().notReached("nobody asked for the defended address");
    }
    return answer(conflicts, asked.get())
        .map(a -> reactions.exam().answered("the first answer", asked.get(), a, a.toString()))
        .orElseGet(() -> unanswered(reactions, conflict, asked.get()));
  }

  private static Optional<Frame> answer(Conflicts conflicts, Frame asked) {
    return conflicts.said(asked).filter(frame -> frame.isReplyFor(conflicts.address())).findFirst();
  }

  private static Outcome unanswered(Reactions reactions, Frame conflict, Frame asked) {
    var exam = reactions.exam();
    var conflicts = reactions.conflicts();
    if (conflicts.departure(conflict).isPresent()) {
      return exam.undecided("the host leaves the address that it has defended");
    }
    var until = asked.at().plus(exam.settings().patience());
    if (exam.pending(until).isPresent()) {
      return exam.pending(until).get();
    }
    return isSilentAnyway(conflicts, conflict)
        ? exam.notReached("it gives no answer before the conflict either", ArpAnswer.CRITERION.id())
        : exam.absent(
            "no answer for the defended address " + conflicts.address(), asked.at(), until, asked);
  }

  private static boolean isSilentAnyway(Conflicts conflicts, Frame conflict) {
    return conflicts.questions().stream()
        .filter(question -> question.index() < conflict.index())
        .findFirst()
        .filter(question -> answer(conflicts, question).isEmpty())
        .isPresent();
  }
}
