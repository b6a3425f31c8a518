package org.ipv4ll.tck.harness.judge.arp;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Whoever is asked for its own address answers. */
public final class ArpAnswer extends Check {

  public static final Criterion CRITERION =
      Criterion.must("arp-answer", "RFC826-01", "RFC 826, Packet Reception").of(Layer.ARP);

  /** No text sets a time for an answer; more than this is told. */
  private static final Duration PROMPT = Duration.ofSeconds(1);

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
        .map(answer -> answered(exam, questions.first(), answer))
        .orElseGet(() -> unanswered(exam, questions));
  }

  private static Outcome answered(Examination exam, Frame asked, Frame answer) {
    var took = Duration.between(asked.at(), answer.at());
    return took.compareTo(PROMPT.plus(exam.slack().late())) > 0
        ? exam.warned("the answer took " + took.toMillis() / 1000.0 + " s", answer, asked)
        : exam.satisfied(answer.toString());
  }

  private static Outcome unanswered(Examination exam, Questions questions) {
    var left = questions.departure();
    if (left.isPresent()) {
      var text = "the host has left " + questions.address();
      return questions.isConflictBefore(left.get()) ? exam.satisfied(text) : exam.undecided(text);
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
