// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsExchange;
import org.ipv4ll.tck.harness.record.Frame;

/** A name server denies names within the domain, and resolves all those beside it. */
public final class NeighboursResolved extends Check {

  public static final Criterion CRITERION =
      Criterion.should("dns-neighbours-resolved", "1.4-05", "337-340");

  public NeighboursResolved() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var questions = new Questions(exam.record());
    var asked =
        questions.asked().stream().filter(one -> !one.query().isWithinLinkLocalDomain()).toList();
    return asked.isEmpty()
        ? exam.notReached("no client has asked the name server")
        : exam.all(asked.stream().map(one -> judge(exam, questions, one)).toList());
  }

  private static Outcome judge(Examination exam, Questions questions, DnsExchange asked) {
    if (asked.hasData() && questions.upstream(asked).isPresent()) {
      return exam.satisfied();
    }
    var deadline = asked.asked().at().plus(Questions.PATIENCE);
    var early = asked.answer().isPresent() ? Optional.<Outcome>empty() : exam.pending(deadline);
    return early.orElseGet(() -> blocked(exam, asked));
  }

  private static Outcome blocked(Examination exam, DnsExchange asked) {
    var text = "a name outside the domain is not resolved: " + asked;
    var from = asked.asked().at();
    return asked
        .answer()
        .map(answer -> exam.violated(text, answer.frame()))
        .orElseGet(
            () ->
                exam.absent(
                    text,
                    from,
                    from.plus(Questions.PATIENCE),
                    asked.question(exam.record()).stream().toArray(Frame[]::new)));
  }
}
