// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Whoever is asked for its own address answers. */
public final class ArpAnswer extends Check {

  public static final Criterion CRITERION =
      Criterion.must("arp-answer", "RFC826-01", "RFC 826, Packet Reception").of(Layer.ARP);

  /** Ids of the checks whose violation explains that a host has left its address. */
  private static final String[] LEFT_FOR = {
    "own-announcement-no-conflict",
    "question-in-use-no-conflict",
    "unrelated-in-use-no-conflict",
    "odd-packet-in-use-no-conflict"
  };

  /** The last question for the claimed address is answered. */
  public ArpAnswer() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    return Questions.in(exam.record())
        .map(questions -> judge(exam, questions))
        .orElseGet(() -> Questions.notReached(exam));
  }

  private static Outcome judge(Examination exam, Questions questions) {
    return questions
        .answer()
        .map(a -> exam.answered("the answer", questions.first(), a, a.toString()))
        .orElseGet(() -> unanswered(exam, questions));
  }

  private static Outcome unanswered(Examination exam, Questions questions) {
    var left = questions.departure();
    if (left.isPresent()) {
      var text = "the host has left " + questions.address();
      return questions.isConflictBefore(left.get())
          ? exam.satisfied(text)
          : exam.undecided(text, LEFT_FOR);
    }
    if (questions.isNobodyAnswered()) {
      return exam.notReached(
          "nobody else is answered either", CRITERION.id(), "defended-address-answered");
    }
    var until = questions.first().at().plus(exam.settings().patience());
    int times = questions.asked().size();
    return exam.pending(until)
        .orElseGet(
            () ->
                exam.absent(
                    "no answer for %s, asked for %s"
                        .formatted(questions.address(), times == 1 ? "once" : times + " times"),
                    questions.first().at(),
                    until,
                    questions.last()));
  }
}
